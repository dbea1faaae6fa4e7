// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/xml/DomainDocument.h"

#include "core/model/MachineConfig.h"
#include "core/xml/DomainReader.h"
#include "core/xml/XmlTree.h"
#include "core/xml/writers/Writers.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace innkeeper {

DomainDocument::DomainDocument(QByteArray text)
    : m_text(std::move(text))
{
}

Result<DomainDocument> DomainDocument::parse(const QString &xml)
{
    // Half surrogates would not come back from UTF-8 as they were.
    if (!xml.isValidUtf16())
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate(
                           "DomainDocument",
                           "The machine's definition cannot be read: it is no valid Unicode."));
    DomainDocument document(xml.toUtf8());
    pugi::xml_document tree;
    if (const auto loaded = xml::load(tree, document.m_text, "domain"); !loaded)
        return failure(loaded.error());
    return document;
}

DomainDocument DomainDocument::create(const MachineConfig &config)
{
    pugi::xml_document tree;
    const auto domain = xml::add(tree.root(), "domain");
    xml::writeIdentity(domain, config);
    xml::writeBoot(domain, config);
    xml::writeFeatures(domain, config);
    xml::writeCpu(domain, config);
    xml::writeClock(domain, config);
    xml::writePower(domain, config);

    const auto devices = xml::add(domain, "devices");
    if (!config.emulator.isEmpty())
        xml::add(devices, "emulator", config.emulator);
    xml::writeDisks(devices, config);
    xml::writeControllers(devices, config);
    xml::writeNetworks(devices, config);
    xml::writeConsoles(devices, config);
    xml::writeInputs(devices, config);
    xml::writeTpm(devices, config);
    xml::writeDisplay(devices, config);
    xml::writeUsbFilter(devices, config);
    xml::writeWatchdog(devices, config);
    xml::writeBalloonAndRng(devices, config);
    return DomainDocument(xml::format(tree));
}

QString DomainDocument::toXml() const
{
    // QString::fromUtf8 would swallow a byte order mark.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(m_text);
}

Machine DomainDocument::machine() const
{
    pugi::xml_document tree;
    if (!xml::load(tree, m_text, "domain"))
        return {};
    return xml::readMachine(tree.document_element());
}

QList<DomainDocument::Disk> DomainDocument::disks() const
{
    pugi::xml_document tree;
    if (!xml::load(tree, m_text, "domain"))
        return {};
    return xml::readDisks(tree.document_element());
}

} // namespace innkeeper
