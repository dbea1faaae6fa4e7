// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/system/hardware/GuestMachine.h"

namespace innkeeper {
namespace {

struct Platform
{
    const char *name;
    const char *chipset;
    Firmware firmware;
    /// Empty: none.
    const char *tpm;
    /// What the guest's TPM has to say of itself.
    const char *tpmMajor;
};

void PrintTo(const Platform &platform, std::ostream *out)
{
    *out << platform.name;
}

/// What a guest says of the firmware and the TPM that it was started with.
class FirmwareTest : public GuestMachine, public testing::WithParamInterface<Platform>
{
};

TEST_P(FirmwareTest, TheGuestIsStartedByIt)
{
    const Platform &platform = GetParam();
    makeFrom([&](MachineConfig &config) {
        config.chipset = QString::fromLatin1(platform.chipset);
        config.firmware = platform.firmware;
        config.tpmVersion = QString::fromLatin1(platform.tpm);
        // The UEFI with Secure Boot leaves little room for a kernel and its initramfs.
        config.memory = Bytes::mib(512);
    });
    ASSERT_FALSE(HasFatalFailure());
    boot();
    ASSERT_FALSE(HasFatalFailure());
    EXPECT_TRUE(pending().isEmpty());

    const bool isUefi = platform.firmware != Firmware::Bios;
    EXPECT_EQ(ask("test -d /sys/firmware/efi && echo UEFI || echo BIOS"), isUefi ? "UEFI" : "BIOS");
    if (isUefi) {
        ask("mount -t efivarfs efivarfs /sys/firmware/efi/efivars");
        // Four bytes of attributes, then the value (UEFI 2.10, 3.3; Linux' efivarfs).
        EXPECT_EQ(ask("tail -c 1 /sys/firmware/efi/efivars/SecureBoot-* | od -An -tu1").trimmed(),
                  platform.firmware == Firmware::UefiSecureBoot ? "1" : "0");
    }
    EXPECT_EQ(ask("cat /sys/class/tpm/tpm0/tpm_version_major 2>/dev/null"), platform.tpmMajor);
    if (platform.tpmMajor[0] != '\0') {
        // The TPM answers, not its driver alone: it holds what the firmware measured.
        EXPECT_NE(ask("cat /sys/class/tpm/tpm0/pcr-sha*/0 /sys/class/tpm/tpm0/pcrs 2>/dev/null"),
                  "");
    }
}

INSTANTIATE_TEST_SUITE_P(Platforms, FirmwareTest,
                         testing::Values(Platform{"BiosTpm12", "pc", Firmware::Bios, "1.2", "1"},
                                         Platform{"Uefi", "q35", Firmware::Uefi, "", ""},
                                         Platform{"SecureBootTpm20", "q35",
                                                  Firmware::UefiSecureBoot, "2.0", "2"}),
                         [](const auto &platform) { return std::string(platform.param.name); });

} // namespace
} // namespace innkeeper
