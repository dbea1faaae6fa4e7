// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/ImageModel.h"

#include "ui/create/os/TwoLineDelegate.h"
#include "ui/style/Icons.h"
#include "ui/widgets/PlainName.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace innkeeper {

namespace {

FoundImage fromFile(const QString &path, FoundImage::Kind kind)
{
    const QFileInfo info(path);
    return {path, kind, Bytes(quint64(info.size())), info.lastModified(), {}};
}

/// What a file's name promises; what is really on it is found out on the next page.
QIcon iconOf(const FoundImage &image)
{
    static const std::pair<QLatin1String, QLatin1String> kFamilies[] = {
        {QLatin1String("debian"), QLatin1String("debian")},
        {QLatin1String("ubuntu"), QLatin1String("ubuntu")},
        {QLatin1String("kubuntu"), QLatin1String("ubuntu")},
        {QLatin1String("fedora"), QLatin1String("fedora")},
        {QLatin1String("arch"), QLatin1String("archlinux")},
        {QLatin1String("alpine"), QLatin1String("alpinelinux")},
        {QLatin1String("opensuse"), QLatin1String("opensuse")},
        {QLatin1String("rhel"), QLatin1String("rhel")},
        {QLatin1String("centos"), QLatin1String("centos")},
        {QLatin1String("rocky"), QLatin1String("rocky")},
        {QLatin1String("almalinux"), QLatin1String("almalinux")},
        {QLatin1String("linuxmint"), QLatin1String("linuxmint")},
        {QLatin1String("nixos"), QLatin1String("nixos")},
        {QLatin1String("freebsd"), QLatin1String("freebsd")},
        {QLatin1String("openbsd"), QLatin1String("openbsd")},
        {QLatin1String("netbsd"), QLatin1String("netbsd")},
        {QLatin1String("win"), QLatin1String("win")},
    };
    const QString name = QFileInfo(image.path).fileName();
    for (const auto &[beginning, family] : kFamilies) {
        if (name.startsWith(beginning, Qt::CaseInsensitive))
            return style::osIcon(family);
    }
    return style::icon(image.kind == FoundImage::Kind::Installer ? QStringLiteral("disc")
                                                                 : QStringLiteral("disk"));
}

/// Two files may share a name; a folder below home reads better with "~".
QString shortFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home)
        return QStringLiteral("~");
    return folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

void ImageModel::setKind(FoundImage::Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    rebuild();
}

void ImageModel::setRecent(const QStringList &paths)
{
    m_recent.clear();
    for (const QString &path : paths)
        m_recent.append(fromFile(path, imageKind(path)));
    rebuild();
}

void ImageModel::setFound(const QList<FoundImage> &images)
{
    m_found = images;
    rebuild();
}

QModelIndex ImageModel::addChosen(const QString &path)
{
    m_chosen.removeIf([&path](const FoundImage &image) { return image.path == path; });
    m_chosen.prepend(fromFile(path, m_kind));
    rebuild();
    return indexOf(path);
}

void ImageModel::rebuild()
{
    beginResetModel();
    m_shown.clear();
    for (const QList<FoundImage> *images : {&m_chosen, &m_recent, &m_found}) {
        for (const FoundImage &image : *images) {
            // A file that could be either is offered for both.
            const bool fits = image.kind == m_kind || (image.kind == FoundImage::Kind::Installer &&
                                                       imageKind(image.path, m_kind) == m_kind);
            const bool isShown =
                std::any_of(m_shown.cbegin(), m_shown.cend(),
                            [&image](const FoundImage &other) { return other.path == image.path; });
            if (fits && !isShown)
                m_shown.append(image);
        }
    }
    endResetModel();
}

QModelIndex ImageModel::indexOf(const QString &path) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_shown[row].path == path)
            return index(row);
    }
    return {};
}

int ImageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString ImageModel::captionOf(const FoundImage &image)
{
    const QString place = image.place.isEmpty() ? shortFolder(image.path) : image.place;
    if (!image.modified.isValid())
        return tr("%1 · %2").arg(place, image.size.toText());
    return tr("%1 · %2 · %3")
        .arg(place, image.size.toText(),
             QLocale().toString(image.modified.date(), QLocale::ShortFormat));
}

QVariant ImageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FoundImage &image = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(QFileInfo(image.path).fileName());
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(plainLine(QFileInfo(image.path).fileName()), captionOf(image));
    case Qt::ToolTipRole:
    case kPathRole:
        return image.path;
    case Qt::DecorationRole:
        return iconOf(image);
    case TwoLineDelegate::kCaptionRole:
        return captionOf(image);
    default:
        return {};
    }
}

} // namespace innkeeper
