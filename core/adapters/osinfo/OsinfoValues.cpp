// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/osinfo/OsinfoValues.h"

#include "core/adapters/osinfo/GObjectHandle.h"

#include <array>

namespace innkeeper::osinfo {

namespace {

/// Calls `visit` for each entity of `list`.
template <class List, class Visit>
void forEach(const List &list, Visit visit)
{
    if (!list)
        return;
    const int count = osinfo_list_get_length(OSINFO_LIST(list.get()));
    for (int i = 0; i < count; ++i)
        visit(osinfo_list_get_nth(OSINFO_LIST(list.get()), i));
}

bool isPc(const QString &architecture)
{
    return architecture.isEmpty() || architecture == QLatin1String("all") ||
           architecture == QLatin1String("x86_64") || architecture == QLatin1String("i686") ||
           architecture == QLatin1String("i386");
}

template <class Target, class Value>
void fillGap(Target &target, Value value)
{
    if (target == Target() && value > 0)
        target = Target(
            static_cast<std::conditional_t<std::is_same_v<Target, Bytes>, quint64, int>>(value));
}

/// The best-fitting architecture's word first; where it is silent, the more general ones'.
OperatingSystem::Resources readResources(const GObjectHandle<OsinfoResourcesList> &list)
{
    OperatingSystem::Resources resources;
    for (const char *architecture : {"x86_64", "all", "i686", "i386"}) {
        forEach(list, [&](OsinfoEntity *entity) {
            if (parameter(entity, OSINFO_RESOURCES_PROP_ARCHITECTURE) !=
                QLatin1String(architecture))
                return;
            auto *entry = OSINFO_RESOURCES(entity);
            fillGap(resources.cpus, osinfo_resources_get_n_cpus(entry));
            fillGap(resources.memory, osinfo_resources_get_ram(entry));
            fillGap(resources.storage, osinfo_resources_get_storage(entry));
        });
    }
    return resources;
}

void readFirmwares(OsinfoOs *os, OperatingSystem &system)
{
    const GObjectHandle<OsinfoFirmwareList> list(osinfo_os_get_complete_firmware_list(os, nullptr));
    forEach(list, [&](OsinfoEntity *entity) {
        auto *firmware = OSINFO_FIRMWARE(entity);
        if (parameter(entity, OSINFO_FIRMWARE_PROP_ARCHITECTURE) != QLatin1String("x86_64"))
            return;
        const QString type = parameter(entity, OSINFO_FIRMWARE_PROP_TYPE);
        const bool isSupported = osinfo_firmware_is_supported(firmware);
        if (type == QLatin1String("bios"))
            system.supportsBios = isSupported;
        else if (type == QLatin1String("efi"))
            system.supportsUefi = isSupported;
    });
    // osinfo-db has no word for it; a Windows that cannot do without UEFI is signed for it.
    system.supportsSecureBoot = system.isWindows() && system.supportsUefi && !system.supportsBios;
}

QDate toDate(GDate *date)
{
    QDate result;
    if (date && g_date_valid(date))
        result = QDate(g_date_get_year(date), g_date_get_month(date), g_date_get_day(date));
    if (date)
        g_date_free(date);
    return result;
}

} // namespace

QString parameter(gpointer entity, const char *key)
{
    return QString::fromUtf8(osinfo_entity_get_param_value(OSINFO_ENTITY(entity), key));
}

bool runsOnPc(OsinfoOs *os)
{
    bool isSaid = false;
    bool isForPc = false;
    const auto look = [&](OsinfoEntity *entity) {
        isSaid = true;
        isForPc |= isPc(parameter(entity, OSINFO_MEDIA_PROP_ARCHITECTURE));
    };
    forEach(GObjectHandle<OsinfoMediaList>(osinfo_os_get_media_list(os)), look);
    forEach(GObjectHandle<OsinfoTreeList>(osinfo_os_get_tree_list(os)), look);
    forEach(GObjectHandle<OsinfoImageList>(osinfo_os_get_image_list(os)), look);
    return isForPc || !isSaid;
}

OperatingSystem toOperatingSystem(OsinfoOs *os)
{
    auto *product = OSINFO_PRODUCT(os);
    OperatingSystem system;
    system.id = QString::fromUtf8(osinfo_entity_get_id(OSINFO_ENTITY(os)));
    system.shortId = QString::fromUtf8(osinfo_product_get_short_id(product));
    system.name = QString::fromUtf8(osinfo_product_get_name(product));
    system.version = QString::fromUtf8(osinfo_product_get_version(product));
    system.vendor = QString::fromUtf8(osinfo_product_get_vendor(product));
    system.family = QString::fromUtf8(osinfo_os_get_family(os));
    system.distro = QString::fromUtf8(osinfo_os_get_distro(os));
    system.released = toDate(osinfo_product_get_release_date(product));
    system.endOfLife = toDate(osinfo_product_get_eol_date(product));
    system.minimum =
        readResources(GObjectHandle<OsinfoResourcesList>(osinfo_os_get_minimum_resources(os)));
    system.recommended =
        readResources(GObjectHandle<OsinfoResourcesList>(osinfo_os_get_recommended_resources(os)));
    forEach(GObjectHandle<OsinfoDeviceList>(osinfo_os_get_all_devices(os, nullptr)),
            [&](OsinfoEntity *device) {
                system.devices += QString::fromUtf8(osinfo_entity_get_id(device));
            });
    system.devices.sort();
    readFirmwares(os, system);
    return system;
}

} // namespace innkeeper::osinfo
