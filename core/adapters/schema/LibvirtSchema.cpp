// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/schema/LibvirtSchema.h"

#include "core/adapters/schema/Culprits.h"
#include "core/base/Handle.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <QStandardPaths>

namespace innkeeper::schema {

namespace {

struct SchemaWords
{
    Q_DECLARE_TR_FUNCTIONS(innkeeper::schema::LibvirtSchema)
};

using Document = Handle<xmlDoc, xmlFreeDoc>;
using Grammar = Handle<xmlRelaxNG, xmlRelaxNGFree>;
using GrammarParser = Handle<xmlRelaxNGParserCtxt, xmlRelaxNGFreeParserCtxt>;
using Validation = Handle<xmlRelaxNGValidCtxt, xmlRelaxNGFreeValidCtxt>;

/// Neither the network nor other files are asked for anything.
constexpr int kParsing = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;

// Without one libxml2 writes to stderr. Its words blame the surroundings; see Culprits.h.
#if LIBXML_VERSION >= 21200
void ignoreError(void *, const xmlError *)
#else
void ignoreError(void *, xmlError *)
#endif
{
}

XmlComplaint complaintAbout(const Culprit &culprit)
{
    const QString element = QString::fromUtf8(culprit.element);
    if (!culprit.attribute.isEmpty())
        return {culprit.line, SchemaWords::tr("libvirt's schema does not take this “%1” in <%2>.",
                                              "attribute, element")
                                  .arg(QString::fromUtf8(culprit.attribute), element)};
    return {culprit.line,
            SchemaWords::tr("libvirt's schema does not take <%1> as it is here.").arg(element)};
}

} // namespace

/// Reading the schema costs more than using it.
class LibvirtSchema::Compiled
{
public:
    Result<QList<XmlComplaint>> check(const QString &path, const QByteArray &xml);

private:
    [[nodiscard]] bool read(const QString &path);

    /// libxml2's grammars remember things while they are used.
    QMutex m_mutex;
    Grammar m_grammar;
};

bool LibvirtSchema::Compiled::read(const QString &path)
{
    if (m_grammar || path.isEmpty())
        return bool(m_grammar);
    const GrammarParser parser(xmlRelaxNGNewParserCtxt(QFile::encodeName(path).constData()));
    if (parser) {
        xmlRelaxNGSetParserStructuredErrors(parser.get(), &ignoreError, nullptr);
        m_grammar.reset(xmlRelaxNGParse(parser.get()));
    }
    return bool(m_grammar);
}

Result<QList<XmlComplaint>> LibvirtSchema::Compiled::check(const QString &path,
                                                           const QByteArray &xml)
{
    const QMutexLocker lock(&m_mutex);
    if (!read(path))
        return failure(ErrorKind::NotFound,
                       SchemaWords::tr("libvirt's schema is not on this computer, so only the "
                                       "XML's form is checked."));
    const Document document(
        xmlReadMemory(xml.constData(), int(xml.size()), nullptr, "UTF-8", kParsing));
    if (!document || !xmlDocGetRootElement(document.get()))
        return failure(ErrorKind::Invalid, SchemaWords::tr("That is not XML."));
    const auto isValid = [this, &document] {
        const Validation validation(xmlRelaxNGNewValidCtxt(m_grammar.get()));
        xmlRelaxNGSetValidStructuredErrors(validation.get(), &ignoreError, nullptr);
        return xmlRelaxNGValidateDoc(validation.get(), document.get()) == 0;
    };
    QList<XmlComplaint> complaints;
    for (const Culprit &culprit : findCulprits(*document, isValid))
        complaints.append(complaintAbout(culprit));
    return complaints;
}

LibvirtSchema::LibvirtSchema(QString path)
    : m_path(path.isEmpty() ? QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     QStringLiteral("libvirt/schemas/domain.rng"))
                            : std::move(path))
    , m_compiled(std::make_unique<Compiled>())
{
    xmlInitParser();
}

LibvirtSchema::~LibvirtSchema() = default;

Result<QList<XmlComplaint>> LibvirtSchema::check(const QString &xml)
{
    return m_compiled->check(m_path, xml.toUtf8());
}

} // namespace innkeeper::schema
