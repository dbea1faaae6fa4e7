// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usb/UsbRuleFile.h"
#include "tests/fuzz/Demand.h"

/// The file of rules, as people, or anybody who may write there, leave it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t count)
{
    using namespace innkeeper;
    using fuzz::demand;
    const QByteArray json(reinterpret_cast<const char *>(bytes), qsizetype(count));
    const auto rules = usbRulesFromJson(json, QStringLiteral("rules.json"));
    if (!rules) {
        demand(!rules.error().message.isEmpty(), "people hear what is wrong");
        return 0;
    }
    for (const UsbRule &rule : *rules)
        demand(validate(rule).has_value(), "what was read is valid");
    const auto again = usbRulesFromJson(toJson(*rules), QStringLiteral("rules.json"));
    demand(again && *again == *rules, "rules are read as they were written");
    return 0;
}
