// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// creation_runner NAME [IMAGE]
// Creates a machine in qemu:///session: the test machine, or an import of IMAGE. Says "ready" when
// it begins to change something; tests kill it or let several race. Exit code 0: created, 2: the
// name was taken, 1: anything else.

#include "core/adapters/libvirt/LibvirtHypervisor.h"
#include "core/services/CreateMachine.h"
#include "tests/fakes/FakeAcceleratorTrial.h"
#include "tests/fakes/FakeOsDatabase.h"

#include <QCoreApplication>

#include <cstdio>

using namespace innkeeper;

namespace {

int report(const Error &error)
{
    std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return error.kind == ErrorKind::AlreadyExists ? 2 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 1;
    libvirt::LibvirtHypervisor hypervisor;
    if (const auto opened = hypervisor.open(QStringLiteral("qemu:///session")); !opened)
        return report(opened.error());
    fakes::FakeOsDatabase systems;
    const ProfileLibrary profiles({});
    fakes::FakeAcceleratorTrial trial;
    AcceleratorProbe probe(trial, QString());
    OperationJournal journal(OperationJournal::defaultFolder());
    CreateMachine create(hypervisor, systems, profiles, probe, journal);

    CreateRequest request;
    request.name = arguments[1];
    request.source = CreateRequest::Source::TestMachine;
    request.accelerator = CreateRequest::AcceleratorChoice::Tcg;
    if (arguments.size() > 2) {
        request.source = CreateRequest::Source::Import;
        request.imagePath = arguments[2];
    }
    const auto plan = create.plan(request);
    if (!plan)
        return report(plan.error());
    std::puts("ready");
    std::fflush(stdout);
    Progress progress;
    const auto id = create.run(*plan, progress);
    return id ? 0 : report(id.error());
}
