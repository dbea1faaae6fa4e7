// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/adapters/osinfo/LibosinfoReference.h"

#include "core/base/Handle.h"

#include <QFile>

// libosinfo's headers do not say that they are C, and what they include must come before we do.
#include <gio/gio.h>
#include <glib-object.h>

extern "C" {
#include <osinfo/osinfo.h>

// There when LeakSanitizer is.
[[gnu::weak]] void __lsan_disable();
[[gnu::weak]] void __lsan_enable();
}

namespace innkeeper {

namespace {

/// libosinfo 1.10 forgets some strings of every database and every image that it reads.
class LeaksOfItsOwn
{
public:
    LeaksOfItsOwn()
    {
        if (__lsan_disable)
            __lsan_disable();
    }
    ~LeaksOfItsOwn()
    {
        if (__lsan_enable)
            __lsan_enable();
    }
    Q_DISABLE_COPY_MOVE(LeaksOfItsOwn)
};

template <class T>
using Object = Handle<T, g_object_unref>;

template <class List, class Visit>
void forEach(const Object<List> &list, Visit visit)
{
    const int count = osinfo_list_get_length(OSINFO_LIST(list.get()));
    for (int i = 0; i < count; ++i)
        visit(osinfo_list_get_nth(OSINFO_LIST(list.get()), i));
}

QDate toDate(const char *text)
{
    return QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
}

template <class Target, class Value>
void fillGap(Target &target, Value value)
{
    if (target == Target() && value > 0)
        target = Target(value);
}

OperatingSystem::Resources resourcesOf(const Object<OsinfoResourcesList> &list)
{
    int cpus = 0;
    qint64 memory = 0;
    qint64 storage = 0;
    for (const char *architecture : {"x86_64", "all", "i686", "i386"}) {
        forEach(list, [&](OsinfoEntity *entity) {
            auto *entry = OSINFO_RESOURCES(entity);
            if (qstrcmp(osinfo_resources_get_architecture(entry), architecture) != 0)
                return;
            fillGap(cpus, osinfo_resources_get_n_cpus(entry));
            fillGap(memory, osinfo_resources_get_ram(entry));
            fillGap(storage, osinfo_resources_get_storage(entry));
        });
    }
    return {cpus, Bytes(quint64(memory)), Bytes(quint64(storage))};
}

OperatingSystem toSystem(OsinfoOs *os)
{
    auto *product = OSINFO_PRODUCT(os);
    OperatingSystem system;
    system.id = QString::fromUtf8(osinfo_entity_get_id(OSINFO_ENTITY(os)));
    system.shortId = QString::fromUtf8(osinfo_product_get_short_id(product));
    system.version = QString::fromUtf8(osinfo_product_get_version(product));
    system.family = QString::fromUtf8(osinfo_os_get_family(os));
    system.distro = QString::fromUtf8(osinfo_os_get_distro(os));
    system.released = toDate(osinfo_product_get_release_date_string(product));
    system.endOfLife = toDate(osinfo_product_get_eol_date_string(product));
    system.minimum = resourcesOf(Object<OsinfoResourcesList>(osinfo_os_get_minimum_resources(os)));
    system.recommended =
        resourcesOf(Object<OsinfoResourcesList>(osinfo_os_get_recommended_resources(os)));
    forEach(Object<OsinfoDeviceList>(osinfo_os_get_all_devices(os, nullptr)),
            [&](OsinfoEntity *device) {
                system.devices += QString::fromUtf8(osinfo_entity_get_id(device));
            });
    system.devices.sort();
    forEach(Object<OsinfoFirmwareList>(osinfo_os_get_complete_firmware_list(os, nullptr)),
            [&](OsinfoEntity *entity) {
                auto *firmware = OSINFO_FIRMWARE(entity);
                if (qstrcmp(osinfo_firmware_get_architecture(firmware), "x86_64") != 0)
                    return;
                const bool isSupported = osinfo_firmware_is_supported(firmware);
                if (qstrcmp(osinfo_firmware_get_firmware_type(firmware), "bios") == 0)
                    system.supportsBios = isSupported;
                else
                    system.supportsUefi = isSupported;
            });
    return system;
}

} // namespace

struct LibosinfoReference::Library
{
    Object<OsinfoLoader> loader{osinfo_loader_new()};
};

LibosinfoReference::LibosinfoReference()
    : m_library(std::make_unique<Library>())
{
    const LeaksOfItsOwn leaks;
    osinfo_loader_process_default_path(m_library->loader.get(), nullptr);
}

LibosinfoReference::~LibosinfoReference() = default;

QMap<QString, OperatingSystem> LibosinfoReference::systems() const
{
    QMap<QString, OperatingSystem> systems;
    OsinfoDb *db = osinfo_loader_get_db(m_library->loader.get());
    forEach(Object<OsinfoOsList>(osinfo_db_get_os_list(db)), [&](OsinfoEntity *entity) {
        const OperatingSystem system = toSystem(OSINFO_OS(entity));
        systems.insert(system.id, system);
    });
    return systems;
}

QString LibosinfoReference::systemOf(const QString &imagePath) const
{
    OsinfoDb *db = osinfo_loader_get_db(m_library->loader.get());
    const QByteArray path = QFile::encodeName(imagePath);
    const Object<OsinfoMedia> media = [&path] {
        const LeaksOfItsOwn leaks;
        return Object<OsinfoMedia>(
            osinfo_media_create_from_location(path.constData(), nullptr, nullptr));
    }();
    if (!media || !osinfo_db_identify_media(db, media.get()))
        return {};
    const Object<OsinfoOs> os(osinfo_media_get_os(media.get()));
    return os ? QString::fromUtf8(osinfo_entity_get_id(OSINFO_ENTITY(os.get()))) : QString();
}

} // namespace innkeeper
