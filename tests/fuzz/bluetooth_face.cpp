// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hciredir/UsbFace.h"
#include "tests/fuzz/Demand.h"
#include "tests/fuzz/Input.h"

#include <algorithm>

namespace innkeeper::hci {

namespace {

using fuzz::demand;
using fuzz::Input;

/// Both strangers of innkeeper-hciredir: a machine that says anything, and reads when it likes, and
/// a controller that does the same.
class Strangers
{
public:
    /// False: the program would have ended.
    bool act(Input &input)
    {
        constexpr int kActs = 4;
        switch (input.byte() % kActs) {
        case 0: {
            const auto said = input.take(input.word());
            m_said.insert(m_said.end(), said.bytes, said.bytes + said.count);
            break;
        }
        case 1: {
            const auto sent = input.take(input.word());
            if (!m_face.isMachineBehind())
                m_face.takeFromController(Bytes(sent.bytes, sent.bytes + sent.count));
            break;
        }
        case 2:
            m_face.writeMachine();
            break;
        default:
            takeAtController();
        }
        return m_face.isBehind() || m_face.readMachine() == UsbFace::Outcome::Fine;
    }

private:
    void takeAtController()
    {
        const Bytes *packet = m_face.forController();
        if (packet == nullptr)
            return;
        if (packet->front() == kCommand) {
            demand(packet->size() > kCommandHead, "a command has a head");
            demand(packet->size() == kTypeSize + kCommandHead + packet->at(kCommandHead),
                   "a command is as long as it says");
            demand(!isVendorCommand(word(packet->data() + kTypeSize)),
                   "commands of makers stay away from the controller");
        } else {
            demand(packet->front() == kAcl, "there are commands and packets of the air");
            demand(packet->size() >= kTypeSize + kAclHead, "a packet of the air has a head");
            demand(packet->size() == kTypeSize + kAclHead + word(packet->data() + 3),
                   "a packet of the air is as long as it says");
            demand(packet->size() <= kTypeSize + kAclHead + kMostAcl, "Linux takes it");
        }
        m_face.dropForController();
    }

    int read(std::uint8_t *data, int count)
    {
        const auto size = std::min(m_said.size() - m_read, std::size_t(count));
        std::copy_n(m_said.begin() + std::ptrdiff_t(m_read), size, data);
        m_read += size;
        return int(size);
    }

    Bytes m_said;
    std::size_t m_read = 0;
    UsbFace m_face{{[this](std::uint8_t *data, int count) { return read(data, count); },
                    [](const std::uint8_t *, int count) { return count; }}};
};

} // namespace

} // namespace innkeeper::hci

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t count)
{
    innkeeper::fuzz::Input input(bytes, count);
    innkeeper::hci::Strangers strangers;
    while (!input.isEmpty() && strangers.act(input)) {
    }
    return 0;
}
