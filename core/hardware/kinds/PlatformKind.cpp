// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hardware/kinds/Kinds.h"

namespace innkeeper::hardware {

namespace {

/// A model is one of a type.
Result<void> writeControllerType(DomainDocument &document, const DomainElement &controller,
                                 const QString &value)
{
    return document.setValue(controller, Place("@model"), {}).and_then([&] {
        return document.setValue(controller, Place("@type"), value);
    });
}

/// "scsi0": each type counts for itself.
QString readControllerName(const DomainElements &elements, const DomainElement &controller)
{
    return elements.value(controller, Place("@type")) + elements.value(controller, Place("@index"));
}

/// CRB came with TPM 2.0; libvirt refuses it for the old one.
void completeTpm(const DomainDocument &, Values &values)
{
    const QString model = QStringLiteral("model");
    if (values.value(QStringLiteral("version")) == QLatin1String("1.2") && !values.contains(model))
        values.insert(model, QStringLiteral("tpm-tis"));
}

} // namespace

PartKind tpmKind()
{
    const QString type = QStringLiteral("type");
    return {
        .key = QStringLiteral("tpm"),
        .name = QT_TRANSLATE_NOOP("Hardware", "TPM"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "Keeps keys; Windows 11 asks for it"),
        .icon = QStringLiteral("key"),
        .group = PartKind::Group::Other,
        .path = "devices/tpm",
        .most = 1,
        .isAddable = true,
        .initial = {{QStringLiteral("model"), QStringLiteral("tpm-crb")},
                    {type, QStringLiteral("emulator")},
                    {QStringLiteral("version"), QStringLiteral("2.0")}},
        .complete = completeTpm,
        .fields = {{.key = type,
                    .label = QT_TRANSLATE_NOOP("Hardware", "Kind"),
                    .kind = Field::Kind::Choice,
                    .place = Place("backend/@type"),
                    .choices = {{QStringLiteral("emulator"),
                                 QT_TRANSLATE_NOOP("Hardware", "Emulated (swtpm)")},
                                {QStringLiteral("passthrough"),
                                 QT_TRANSLATE_NOOP("Hardware", "This computer's own")}}},
                   {.key = QStringLiteral("version"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Version"),
                    .kind = Field::Kind::Choice,
                    .place = Place("backend/@version"),
                    .choices = words({QStringLiteral("2.0"), QStringLiteral("1.2")}),
                    .offers = &GuestSupport::tpmVersions,
                    .onlyWith = type,
                    .onlyWithWords = {QStringLiteral("emulator")}},
                   {.key = QStringLiteral("model"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Interface"),
                    .hint = QT_TRANSLATE_NOOP("Hardware", "TPM 1.2 has only TIS."),
                    .kind = Field::Kind::Choice,
                    .place = Place("@model"),
                    .choices = {{QStringLiteral("tpm-crb"), QT_TRANSLATE_NOOP("Hardware", "CRB")},
                                {QStringLiteral("tpm-tis"), QT_TRANSLATE_NOOP("Hardware", "TIS")}}},
                   {.key = QStringLiteral("device"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Device file"),
                    .kind = Field::Kind::Path,
                    .place = Place("backend/device/@path"),
                    .onlyWith = type,
                    .onlyWithWords = {QStringLiteral("passthrough")}},
                   {.key = QStringLiteral("persistent"),
                    .label = QT_TRANSLATE_NOOP("Hardware",
                                               "Keep its contents when the definition is removed"),
                    .kind = Field::Kind::Switch,
                    .place = Place("backend/@persistent_state"),
                    .choices = yesNo(),
                    .absent = QStringLiteral("no"),
                    .isRare = true,
                    .onlyWith = type,
                    .onlyWithWords = {QStringLiteral("emulator")}}}};
}

PartKind rngKind()
{
    return {
        .key = QStringLiteral("rng"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Random numbers"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "Gives the guest this computer's randomness"),
        .icon = QStringLiteral("refresh"),
        .group = PartKind::Group::Other,
        .path = "devices/rng",
        .isAddable = true,
        .initial = {{QStringLiteral("model"), QStringLiteral("virtio")},
                    {QStringLiteral("backend"), QStringLiteral("random")},
                    {QStringLiteral("source"), QStringLiteral("/dev/urandom")}},
        .isHotPluggable = true,
        .fields = {
            {.key = QStringLiteral("model"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
             .kind = Field::Kind::Choice,
             .place = Place("@model"),
             .choices = words({QStringLiteral("virtio"), QStringLiteral("virtio-transitional"),
                               QStringLiteral("virtio-non-transitional")}),
             .isRare = true},
            {.key = QStringLiteral("backend"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Taken from"),
             .kind = Field::Kind::Choice,
             .place = Place("backend/@model"),
             .choices = {{QStringLiteral("random"), QT_TRANSLATE_NOOP("Hardware", "A device file")},
                         {QStringLiteral("builtin"),
                          QT_TRANSLATE_NOOP("Hardware", "The emulator")}}},
            {.key = QStringLiteral("source"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Device file"),
             .kind = Field::Kind::Path,
             .place = Place("backend"),
             .onlyWith = QStringLiteral("backend"),
             .onlyWithWords = {QStringLiteral("random")}},
            {.key = QStringLiteral("rate"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Bytes per period, at most"),
             .kind = Field::Kind::Number,
             .place = Place("rate/@bytes"),
             .least = 1,
             .most = 4294967295,
             .isRare = true},
            {.key = QStringLiteral("period"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Period (ms)"),
             .kind = Field::Kind::Number,
             .place = Place("rate/@period"),
             .least = 1,
             .most = 4294967295,
             .isRare = true}}};
}

PartKind watchdogKind()
{
    return {.key = QStringLiteral("watchdog"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Watchdog"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "Acts when the guest hangs"),
            .icon = QStringLiteral("health"),
            .group = PartKind::Group::Other,
            .path = "devices/watchdog",
            .most = 1,
            .isAddable = true,
            .initial = {{QStringLiteral("model"), QStringLiteral("i6300esb")},
                        {QStringLiteral("action"), QStringLiteral("reset")}},
            .isHotPluggable = true,
            .fields = {{.key = QStringLiteral("model"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@model"),
                        .choices = words({QStringLiteral("i6300esb"), QStringLiteral("ib700")}),
                        .resetsAddress = true},
                       {.key = QStringLiteral("action"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "When the guest hangs"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@action"),
                        .choices = words({QStringLiteral("reset"), QStringLiteral("shutdown"),
                                          QStringLiteral("poweroff"), QStringLiteral("pause"),
                                          QStringLiteral("none"), QStringLiteral("dump"),
                                          QStringLiteral("inject-nmi")})}}};
}

PartKind controllerKind()
{
    const QString type = QStringLiteral("type");
    return {
        .key = QStringLiteral("controller"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Controller"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "USB, SCSI, SATA: what devices are connected to"),
        .icon = QStringLiteral("settings"),
        .group = PartKind::Group::Other,
        .path = "devices/controller",
        .identity = QStringLiteral("name"),
        .isAddable = true,
        .initial = {{type, QStringLiteral("scsi")},
                    {QStringLiteral("model"), QStringLiteral("virtio-scsi")}},
        .isHotPluggable = true,
        .fields = {{.key = QStringLiteral("name"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Name"),
                    .isReadOnly = true,
                    .read = readControllerName},
                   {.key = type,
                    .label = QT_TRANSLATE_NOOP("Hardware", "Kind"),
                    .kind = Field::Kind::Choice,
                    .place = Place("@type"),
                    .choices = words({QStringLiteral("usb"), QStringLiteral("scsi"),
                                      QStringLiteral("sata"), QStringLiteral("ide"),
                                      QStringLiteral("fdc"), QStringLiteral("virtio-serial"),
                                      QStringLiteral("pci"), QStringLiteral("ccid")}),
                    .write = writeControllerType},
                   {.key = QStringLiteral("index"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Number"),
                    .kind = Field::Kind::Number,
                    .place = Place("@index"),
                    .least = 0,
                    .most = 255,
                    .isRare = true},
                   {.key = QStringLiteral("model"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                    .kind = Field::Kind::Suggestion,
                    .place = Place("@model"),
                    .choices = words({QStringLiteral("qemu-xhci"), QStringLiteral("nec-xhci"),
                                      QStringLiteral("ich9-ehci1"), QStringLiteral("ich9-uhci1"),
                                      QStringLiteral("piix3-uhci"), QStringLiteral("none"),
                                      QStringLiteral("virtio-scsi"), QStringLiteral("lsilogic"),
                                      QStringLiteral("lsisas1068")}),
                    .pattern = QStringLiteral("[A-Za-z0-9._-]+"),
                    .form = QT_TRANSLATE_NOOP("Hardware", "the name of a controller"),
                    .resetsAddress = true},
                   {.key = QStringLiteral("ports"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "Ports"),
                    .kind = Field::Kind::Number,
                    .place = Place("@ports"),
                    .least = 1,
                    .most = 31,
                    .onlyWith = type,
                    .onlyWithWords = {QStringLiteral("usb"), QStringLiteral("virtio-serial")}},
                   {.key = QStringLiteral("iothread"),
                    .label = QT_TRANSLATE_NOOP("Hardware", "I/O thread"),
                    .kind = Field::Kind::Number,
                    .place = Place("driver/@iothread"),
                    .least = 1,
                    .most = 256,
                    .isRare = true}}};
}

PartKind shareKind()
{
    return {
        .key = QStringLiteral("share"),
        .name = QT_TRANSLATE_NOOP("Hardware", "Shared folder"),
        .summary = QT_TRANSLATE_NOOP("Hardware", "A folder of this computer in the guest"),
        .icon = QStringLiteral("folder"),
        .group = PartKind::Group::Storage,
        .path = "devices/filesystem",
        .identity = QStringLiteral("name"),
        .isAddable = true,
        .initial = {{QStringLiteral("type"), QStringLiteral("mount")},
                    {QStringLiteral("access"), QStringLiteral("mapped")}},
        .needed = {QStringLiteral("folder"), QStringLiteral("name")},
        .fields = {
            {.key = QStringLiteral("type"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Kind"),
             .kind = Field::Kind::Choice,
             .place = Place("@type"),
             .choices = words({QStringLiteral("mount")}),
             .isRare = true},
            {.key = QStringLiteral("folder"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Folder of this computer"),
             .kind = Field::Kind::Path,
             .place = Place("source/@dir")},
            {.key = QStringLiteral("name"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Name in the guest"),
             .hint = QT_TRANSLATE_NOOP("Hardware", "What the guest mounts it by."),
             .place = Place("target/@dir"),
             .pattern = QStringLiteral("[^\\s<>]+"),
             .form = QT_TRANSLATE_NOOP("Hardware", "a word without spaces")},
            {.key = QStringLiteral("driver"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Protocol"),
             .hint = QT_TRANSLATE_NOOP("Hardware",
                                       "virtiofs is faster and needs shared memory (Memory, Shared "
                                       "with helper programs) and virtiofsd on this computer."),
             .kind = Field::Kind::Choice,
             .place = Place("driver/@type"),
             .choices = {{QStringLiteral("path"), QT_TRANSLATE_NOOP("Hardware", "9p")},
                         {QStringLiteral("virtiofs"), QT_TRANSLATE_NOOP("Hardware", "virtiofs")}},
             .absent = QStringLiteral("path")},
            {.key = QStringLiteral("access"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Owners of files"),
             .kind = Field::Kind::Choice,
             .place = Place("@accessmode"),
             .choices = words({QStringLiteral("mapped"), QStringLiteral("passthrough"),
                               QStringLiteral("squash")})},
            {.key = QStringLiteral("readonly"),
             .label = QT_TRANSLATE_NOOP("Hardware", "Read only"),
             .kind = Field::Kind::Switch,
             .place = Place("readonly?"),
             .choices = thereOrNot()}}};
}

PartKind vsockKind()
{
    return {.key = QStringLiteral("vsock"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Socket to this computer"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "vsock: a connection without a network"),
            .icon = QStringLiteral("connected"),
            .group = PartKind::Group::Network,
            .path = "devices/vsock",
            .most = 1,
            .isAddable = true,
            .initial = {{QStringLiteral("model"), QStringLiteral("virtio")},
                        {QStringLiteral("auto"), QStringLiteral("yes")}},
            .isHotPluggable = true,
            .fields = {
                {.key = QStringLiteral("model"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                 .kind = Field::Kind::Choice,
                 .place = Place("@model"),
                 .choices = words({QStringLiteral("virtio"), QStringLiteral("virtio-transitional"),
                                   QStringLiteral("virtio-non-transitional")}),
                 .isRare = true},
                {.key = QStringLiteral("auto"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Address chosen by libvirt"),
                 .kind = Field::Kind::Switch,
                 .place = Place("cid/@auto"),
                 .choices = yesNo(),
                 .absent = QStringLiteral("no")},
                {.key = QStringLiteral("address"),
                 .label = QT_TRANSLATE_NOOP("Hardware", "Address (CID)"),
                 .kind = Field::Kind::Number,
                 .place = Place("cid/@address"),
                 .least = 3,
                 .most = 4294967295,
                 .isFilledIn = true}}};
}

PartKind panicKind()
{
    return {.key = QStringLiteral("panic"),
            .name = QT_TRANSLATE_NOOP("Hardware", "Crash reporter"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "Tells this computer when the guest crashes"),
            .icon = QStringLiteral("problem"),
            .group = PartKind::Group::Other,
            .path = "devices/panic",
            .isAddable = true,
            .initial = {{QStringLiteral("model"), QStringLiteral("isa")}},
            .fields = {{.key = QStringLiteral("model"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@model"),
                        .choices = words({QStringLiteral("isa"), QStringLiteral("hyperv")})}}};
}

PartKind iommuKind()
{
    return {.key = QStringLiteral("iommu"),
            .name = QT_TRANSLATE_NOOP("Hardware", "IOMMU"),
            .summary = QT_TRANSLATE_NOOP("Hardware", "For machines inside this machine"),
            .icon = QStringLiteral("lock"),
            .group = PartKind::Group::Other,
            .path = "devices/iommu",
            .most = 1,
            .isAddable = true,
            .initial = {{QStringLiteral("model"), QStringLiteral("intel")}},
            .fields = {{.key = QStringLiteral("model"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Model"),
                        .kind = Field::Kind::Choice,
                        .place = Place("@model"),
                        .choices = words({QStringLiteral("intel"), QStringLiteral("virtio")})},
                       {.key = QStringLiteral("interrupts"),
                        .label = QT_TRANSLATE_NOOP("Hardware", "Interrupts too"),
                        .kind = Field::Kind::Switch,
                        .place = Place("driver/@intremap"),
                        .choices = onOff(),
                        .absent = QStringLiteral("off"),
                        .isRare = true}}};
}

} // namespace innkeeper::hardware
