// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/LoadedDatabase.h"

#include "core/adapters/osinfo/OsinfoValues.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace innkeeper::osinfo {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OsinfoDatabase)
};

/// osinfo-db's entry for what is in no other entry.
constexpr char kUnknown[] = "http://libosinfo.org/unknown";

using OsList = GObjectHandle<OsinfoOsList>;

OsList listOf(OsinfoDb *db)
{
    return OsList(osinfo_db_get_os_list(db));
}

OsinfoOs *nth(const OsList &list, int index)
{
    return OSINFO_OS(osinfo_list_get_nth(OSINFO_LIST(list.get()), index));
}

bool bears(OsinfoOs *os, const QByteArray &shortId)
{
    GList *ids =
        osinfo_entity_get_param_value_list(OSINFO_ENTITY(os), OSINFO_PRODUCT_PROP_SHORT_ID);
    const bool found = g_list_find_custom(ids, shortId.constData(), [](auto a, auto b) {
        return g_strcmp0(static_cast<const char *>(a), static_cast<const char *>(b));
    });
    g_list_free(ids);
    return found;
}

/// "Debian 12" without "12".
QString nameWithoutVersion(const OperatingSystem &system)
{
    QString name = system.name;
    return name.remove(system.version).simplified();
}

void sortForPeople(QList<OperatingSystem> &systems)
{
    struct Key
    {
        QString name;
        OperatingSystem system;
    };
    QList<Key> keys;
    keys.reserve(systems.size());
    for (OperatingSystem &system : systems) {
        const QString name = nameWithoutVersion(system);
        keys.append({name, std::move(system)});
    }
    QCollator words;
    words.setCaseSensitivity(Qt::CaseInsensitive);
    QCollator numbers;
    numbers.setNumericMode(true);
    std::stable_sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) {
        if (const int order = words.compare(a.name, b.name); order != 0)
            return order < 0;
        if (a.system.released != b.system.released)
            return a.system.released > b.system.released;
        return numbers.compare(a.system.version, b.system.version) > 0;
    });
    for (qsizetype i = 0; i < keys.size(); ++i)
        systems[i] = std::move(keys[i].system);
}

} // namespace

LoadedDatabase::LoadedDatabase(GObjectHandle<OsinfoLoader> loader)
    : m_loader(std::move(loader))
{
}

Result<std::unique_ptr<LoadedDatabase>> LoadedDatabase::load()
{
    GObjectHandle<OsinfoLoader> loader(osinfo_loader_new());
    GError *error = nullptr;
    osinfo_loader_process_default_path(loader.get(), &error);
    const Handle<GError, g_error_free> owner(error);
    const OsList list = listOf(osinfo_loader_get_db(loader.get()));
    // One broken file in a person's own folder must not hide all the rest.
    if (osinfo_list_get_length(OSINFO_LIST(list.get())) == 0)
        return failure(ErrorKind::NotFound,
                       Words::tr("The list of operating systems could not be read."),
                       Words::tr("Install the package osinfo-db."),
                       error ? QString::fromUtf8(error->message) : QString());
    return std::unique_ptr<LoadedDatabase>(new LoadedDatabase(std::move(loader)));
}

QList<OperatingSystem> LoadedDatabase::all() const
{
    const OsList list = listOf(db());
    QList<OperatingSystem> systems;
    const int count = osinfo_list_get_length(OSINFO_LIST(list.get()));
    systems.reserve(count);
    for (int i = 0; i < count; ++i) {
        OsinfoOs *os = nth(list, i);
        if (runsOnPc(os) && std::strcmp(osinfo_entity_get_id(OSINFO_ENTITY(os)), kUnknown) != 0)
            systems += toOperatingSystem(os);
    }
    sortForPeople(systems);
    return systems;
}

std::optional<OperatingSystem> LoadedDatabase::find(const QString &idOrShortId) const
{
    const QByteArray wanted = idOrShortId.toUtf8();
    if (OsinfoOs *os = osinfo_db_get_os(db(), wanted.constData()))
        return toOperatingSystem(os);
    const OsList list = listOf(db());
    const int count = osinfo_list_get_length(OSINFO_LIST(list.get()));
    for (int i = 0; i < count; ++i)
        if (OsinfoOs *os = nth(list, i); bears(os, wanted))
            return toOperatingSystem(os);
    return std::nullopt;
}

void LoadedDatabase::recognize(const IsoImage &image, MediaFacts &facts) const
{
    // Filled by hand: osinfo_media_create_from_location() reads through GIO, which loads every
    // file-system module of the desktop into our process.
    const GObjectHandle<OsinfoMedia> media(osinfo_media_new("image", nullptr));
    const auto tell = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            osinfo_entity_set_param(OSINFO_ENTITY(media.get()), key, value.toUtf8().constData());
    };
    tell(OSINFO_MEDIA_PROP_VOLUME_ID, image.volumeId);
    tell(OSINFO_MEDIA_PROP_SYSTEM_ID, image.systemId);
    tell(OSINFO_MEDIA_PROP_PUBLISHER_ID, image.publisherId);
    tell(OSINFO_MEDIA_PROP_APPLICATION_ID, image.applicationId);
    osinfo_entity_set_param_int64(OSINFO_ENTITY(media.get()), OSINFO_MEDIA_PROP_VOLUME_SIZE,
                                  gint64(image.volumeSize));

    if (!osinfo_db_identify_media(db(), media.get()))
        return;
    if (const GObjectHandle<OsinfoOs> os(osinfo_media_get_os(media.get())); os)
        facts.osId = QString::fromUtf8(osinfo_entity_get_id(OSINFO_ENTITY(os.get())));
    facts.isLive = osinfo_media_get_live(media.get());
    facts.architecture = QString::fromUtf8(osinfo_media_get_architecture(media.get()));
}

} // namespace innkeeper::osinfo
