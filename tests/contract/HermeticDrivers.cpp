// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "tests/contract/HypervisorContract.h"
#include "tests/fakes/FakeHypervisor.h"

#include <QFile>

namespace innkeeper::contract {

namespace {

Driver fake()
{
    return {"fake",
            [] { return std::make_unique<fakes::FakeHypervisor>(); },
            [](const QTemporaryDir &) { return QStringLiteral("fake:///session"); },
            QStringLiteral("qemu"),
            {Lack::Addresses, Lack::Files}};
}

/// libvirt's own driver without guests, on an empty host of this test's own.
QString emptyTestHost(const QTemporaryDir &place)
{
    QFile file(place.filePath(QStringLiteral("host.xml")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<node><cpu><mhz>2000</mhz><model>i686</model><active>2</active><nodes>1</nodes>"
               "<sockets>1</sockets><cores>2</cores><threads>1</threads></cpu>"
               "<memory>8388608</memory></node>");
    return QStringLiteral("test://") + file.fileName();
}

Driver testDriver()
{
    return {"libvirt_test",
            [] { return std::make_unique<libvirt::LibvirtHypervisor>(); },
            emptyTestHost,
            QStringLiteral("test"),
            {Lack::Upload, Lack::Resize, Lack::GuestSupport, Lack::Files, Lack::Screens,
             Lack::HotPlug, Lack::Agent}};
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Hermetic, HypervisorContract, testing::Values(fake(), testDriver()),
                         nameOf);

} // namespace innkeeper::contract
