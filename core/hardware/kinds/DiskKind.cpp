// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

#include <QSet>

namespace innkeeper::hardware {

namespace {

/// https://libvirt.org/formatdomain.html#hard-drives-floppy-disks-cdroms
const char *sourcePlaceOf(const QString &type)
{
    if (type == QLatin1String("block"))
        return "source/@dev";
    if (type == QLatin1String("dir"))
        return "source/@dir";
    if (type == QLatin1String("volume"))
        return "source/@volume";
    return type == QLatin1String("network") ? "source/@name" : "source/@file";
}

QString readSource(const DomainElements &elements, const DomainElement &disk)
{
    const QString type = elements.value(disk, Place("@type"));
    const QString source = elements.value(disk, Place(sourcePlaceOf(type)));
    if (type != QLatin1String("volume") || source.isEmpty())
        return source;
    return elements.value(disk, Place("source/@pool")) + u'/' + source;
}

/// A path. What stood there in another form (a volume, a network block device) goes whole.
Result<void> writeSource(DomainDocument &document, const DomainElement &disk, const QString &value)
{
    const bool isBlock =
        value.startsWith(QLatin1String("/dev/")) && !value.startsWith(QLatin1String("/dev/shm/"));
    const char *type = isBlock ? "block" : "file";
    const QString old = DomainElements(document).value(disk, Place("@type"));
    Result<void> done;
    if (old != QLatin1String(type) || value.isEmpty())
        done = document.setValue(disk, Place("source?"), {});
    return done
        .and_then([&] { return document.setValue(disk, Place("@type"), QLatin1String(type)); })
        .and_then([&] {
            return document.setValue(disk, Place(sourcePlaceOf(QLatin1String(type))), value);
        });
}

QString targetPrefix(const QString &bus)
{
    if (bus == QLatin1String("virtio"))
        return QStringLiteral("vd");
    if (bus == QLatin1String("ide"))
        return QStringLiteral("hd");
    return bus == QLatin1String("fdc") ? QStringLiteral("fd") : QStringLiteral("sd");
}

/// libvirt takes a name for a bus by its first letters; the disk gets the first that is free.
Result<void> writeBus(DomainDocument &document, const DomainElement &disk, const QString &value)
{
    const DomainElements elements(document);
    const QString target = elements.value(disk, Place("target/@dev"));
    const QString prefix = targetPrefix(value);
    Result<void> done = document.setValue(disk, Place("target/@bus"), value);
    if (value.isEmpty() || target.startsWith(prefix))
        return done;
    return done.and_then([&] {
        return document.setValue(disk, Place("target/@dev"), freeTarget(document, prefix));
    });
}

/// A disc is read only and lies in a tray; libvirt notes both, and a disk has neither.
Result<void> writeDevice(DomainDocument &document, const DomainElement &disk, const QString &value)
{
    const QString old = DomainElements(document).value(disk, Place("@device"));
    const bool hadMedia = old == QLatin1String("cdrom") || old == QLatin1String("floppy");
    Result<void> done = document.setValue(disk, Place("@device"), value);
    if (!hadMedia || (!value.isEmpty() && value != QLatin1String("disk")))
        return done;
    return done.and_then([&] { return document.setValue(disk, Place("readonly?"), {}); })
        .and_then([&] { return document.setValue(disk, Place("target/@tray"), {}); });
}

/// The bus of its siblings; for discs and floppies what the board has built in.
QString usualBus(const DomainDocument &document, const QString &device)
{
    const bool isQ35 = document.hardware().machineType.contains(QLatin1String("q35"));
    if (device == QLatin1String("floppy"))
        return QStringLiteral("fdc");
    if (device == QLatin1String("cdrom"))
        return isQ35 ? QStringLiteral("sata") : QStringLiteral("ide");
    for (const DomainDocument::Disk &disk : document.disks())
        if (disk.device == QLatin1String("disk") && !disk.bus.isEmpty())
            return disk.bus;
    return isQ35 ? QStringLiteral("sata") : QStringLiteral("ide");
}

void completeDisk(const DomainDocument &document, Values &values)
{
    const QString bus = QStringLiteral("bus");
    const QString target = QStringLiteral("target");
    if (values.value(bus).isEmpty())
        values.insert(bus, usualBus(document, values.value(QStringLiteral("device"))));
    if (values.value(target).isEmpty())
        values.insert(target, freeTarget(document, targetPrefix(values.value(bus))));
}

Field limit(const char *key, const char *label, const char *place, Field::Kind kind)
{
    return {.key = QString::fromLatin1(key),
            .label = label,
            .kind = kind,
            .place = Place(place),
            .least = 0,
            .isRare = true};
}

QList<Field> limitFields()
{
    return {limit("read-rate", QT_TRANSLATE_NOOP("Hardware", "Reads at most (bytes per second)"),
                  "iotune/read_bytes_sec", Field::Kind::Amount),
            limit("write-rate", QT_TRANSLATE_NOOP("Hardware", "Writes at most (bytes per second)"),
                  "iotune/write_bytes_sec", Field::Kind::Amount),
            limit("read-operations",
                  QT_TRANSLATE_NOOP("Hardware", "Read operations per second, at most"),
                  "iotune/read_iops_sec", Field::Kind::Number),
            limit("write-operations",
                  QT_TRANSLATE_NOOP("Hardware", "Write operations per second, at most"),
                  "iotune/write_iops_sec", Field::Kind::Number)};
}

QList<Field> driverFields()
{
    return {
        {.key = QStringLiteral("cache"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Cache"),
         .kind = Field::Kind::Choice,
         .place = Place("driver/@cache"),
         .choices = words({QStringLiteral("none"), QStringLiteral("writeback"),
                           QStringLiteral("writethrough"), QStringLiteral("directsync"),
                           QStringLiteral("unsafe"), QStringLiteral("default")})},
        {.key = QStringLiteral("io"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Input and output by"),
         .kind = Field::Kind::Choice,
         .place = Place("driver/@io"),
         .choices = words(
             {QStringLiteral("threads"), QStringLiteral("native"), QStringLiteral("io_uring")})},
        {.key = QStringLiteral("discard"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Space that the guest frees"),
         .kind = Field::Kind::Choice,
         .place = Place("driver/@discard"),
         .choices = {{QStringLiteral("unmap"),
                      QT_TRANSLATE_NOOP("Hardware", "Give it back to this computer")},
                     {QStringLiteral("ignore"), QT_TRANSLATE_NOOP("Hardware", "Keep it")}}},
        {.key = QStringLiteral("detect-zeroes"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Written zeroes"),
         .kind = Field::Kind::Choice,
         .place = Place("driver/@detect_zeroes"),
         .choices = words({QStringLiteral("off"), QStringLiteral("on"), QStringLiteral("unmap")}),
         .isRare = true},
        {.key = QStringLiteral("iothread"),
         .label = QT_TRANSLATE_NOOP("Hardware", "I/O thread"),
         .kind = Field::Kind::Number,
         .place = Place("driver/@iothread"),
         .least = 1,
         .most = 256,
         .isRare = true,
         .onlyWith = QStringLiteral("bus"),
         .onlyWithWords = {QStringLiteral("virtio")}},
        {.key = QStringLiteral("queues"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Queues"),
         .kind = Field::Kind::Number,
         .place = Place("driver/@queues"),
         .least = 1,
         .most = 4096,
         .isRare = true,
         .onlyWith = QStringLiteral("bus"),
         .onlyWithWords = {QStringLiteral("virtio")}}};
}

} // namespace

QString freeTarget(const DomainDocument &document, const QString &prefix)
{
    const DomainElements elements(document);
    QSet<QString> taken;
    const int count = elements.count("devices/disk");
    for (int i = 0; i < count; ++i)
        taken += elements.value({"devices/disk", i}, Place("target/@dev"));
    QString name;
    for (int number = 1; name.isEmpty() || taken.contains(name); ++number) {
        // 1: "a", 26: "z", 27: "aa", as Linux names disks.
        name.clear();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26)
            name.prepend(QChar(u'a' + (rest - 1) % 26));
        name.prepend(prefix);
    }
    return name;
}

PartKind diskKind()
{
    PartKind kind{.key = QStringLiteral("disk"),
                  .name = QT_TRANSLATE_NOOP("Hardware", "Disk"),
                  .summary =
                      QT_TRANSLATE_NOOP("Hardware", "A disk, a disc drive or a floppy drive"),
                  .icon = QStringLiteral("disk"),
                  .group = PartKind::Group::Storage,
                  .path = "devices/disk",
                  .identity = QStringLiteral("target"),
                  .isAddable = true,
                  .initial = {{QStringLiteral("device"), QStringLiteral("disk")}},
                  .complete = completeDisk,
                  .isHotPluggable = true,
                  .fields = {}};
    kind.fields = {
        {.key = QStringLiteral("device"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Kind"),
         .kind = Field::Kind::Choice,
         .place = Place("@device"),
         .choices = {{QStringLiteral("disk"), QT_TRANSLATE_NOOP("Hardware", "Disk")},
                     {QStringLiteral("cdrom"), QT_TRANSLATE_NOOP("Hardware", "Disc drive")},
                     {QStringLiteral("floppy"), QT_TRANSLATE_NOOP("Hardware", "Floppy drive")}},
         .absent = QStringLiteral("disk"),
         .precedence = 1,
         .resetsAddress = true,
         .write = writeDevice},
        {.key = QStringLiteral("source"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Image or device"),
         .kind = Field::Kind::Path,
         .live = Field::Live::Device,
         .read = readSource,
         .write = writeSource},
        {.key = QStringLiteral("format"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Format of the image"),
         .kind = Field::Kind::Choice,
         .place = Place("driver/@type"),
         .choices = words({QStringLiteral("qcow2"), QStringLiteral("raw"), QStringLiteral("vmdk"),
                           QStringLiteral("vdi"), QStringLiteral("vpc"), QStringLiteral("qed")}),
         .live = Field::Live::Device},
        {.key = QStringLiteral("bus"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Connected by"),
         .kind = Field::Kind::Choice,
         .place = Place("target/@bus"),
         .choices = {{QStringLiteral("virtio"),
                      QT_TRANSLATE_NOOP("Hardware", "virtio (fastest; needs a driver)")},
                     {QStringLiteral("sata"), QT_TRANSLATE_NOOP("Hardware", "SATA")},
                     {QStringLiteral("scsi"), QT_TRANSLATE_NOOP("Hardware", "SCSI")},
                     {QStringLiteral("ide"), QT_TRANSLATE_NOOP("Hardware", "IDE")},
                     {QStringLiteral("usb"), QT_TRANSLATE_NOOP("Hardware", "USB")},
                     {QStringLiteral("fdc"), QT_TRANSLATE_NOOP("Hardware", "Floppy controller")}},
         .resetsAddress = true,
         .offers = &GuestSupport::diskBuses,
         .write = writeBus},
        {.key = QStringLiteral("target"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Name"),
         .place = Place("target/@dev"),
         .pattern = QStringLiteral("(hd|sd|vd|fd|xvd|ubd)[a-z]{1,3}"),
         .form = QT_TRANSLATE_NOOP("Hardware", "letters, such as vda or sdb"),
         .isRare = true,
         .resetsAddress = true},
        bootField(),
        {.key = QStringLiteral("readonly"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Read only"),
         .kind = Field::Kind::Switch,
         .place = Place("readonly?"),
         .choices = thereOrNot()},
        {.key = QStringLiteral("shareable"),
         .label = QT_TRANSLATE_NOOP("Hardware", "Used by several machines at once"),
         .kind = Field::Kind::Switch,
         .place = Place("shareable?"),
         .choices = thereOrNot(),
         .isRare = true}};
    kind.fields += driverFields();
    kind.fields +=
        {{.key = QStringLiteral("serial"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Serial number"),
          .place = Place("serial"),
          .pattern = QStringLiteral("[A-Za-z0-9_.+ -]+"),
          .form = QT_TRANSLATE_NOOP("Hardware", "letters, digits and _ . + -"),
          .isRare = true},
         {.key = QStringLiteral("wwn"),
          .label = QT_TRANSLATE_NOOP("Hardware", "World wide name"),
          .place = Place("wwn"),
          .pattern = QStringLiteral("[0-9A-Fa-f]{16}"),
          .form = QT_TRANSLATE_NOOP("Hardware", "16 hexadecimal digits"),
          .isRare = true,
          .onlyWith = QStringLiteral("bus"),
          .onlyWithWords = {QStringLiteral("scsi"), QStringLiteral("sata"), QStringLiteral("ide")}},
         {.key = QStringLiteral("rotation"),
          .label = QT_TRANSLATE_NOOP("Hardware", "Turns per minute"),
          .hint = QT_TRANSLATE_NOOP("Hardware", "1: a disk that does not turn (SSD)."),
          .kind = Field::Kind::Number,
          .place = Place("target/@rotation_rate"),
          .least = 1,
          .most = 65534,
          .isRare = true,
          .onlyWith = QStringLiteral("bus"),
          .onlyWithWords = {QStringLiteral("scsi"), QStringLiteral("sata"), QStringLiteral("ide")}},
         {.key = QStringLiteral("missing-medium"),
          .label = QT_TRANSLATE_NOOP("Hardware", "When the image is missing"),
          .kind = Field::Kind::Choice,
          .place = Place("source/@startupPolicy"),
          .choices = {{QStringLiteral("mandatory"), QT_TRANSLATE_NOOP("Hardware", "Do not start")},
                      {QStringLiteral("requisite"),
                       QT_TRANSLATE_NOOP("Hardware", "Start empty only after a move")},
                      {QStringLiteral("optional"),
                       QT_TRANSLATE_NOOP("Hardware", "Start with an empty drive")}},
          .isRare = true}};
    kind.fields += limitFields();
    return kind;
}

} // namespace innkeeper::hardware
