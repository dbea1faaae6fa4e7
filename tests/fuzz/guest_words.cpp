// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redirection/Lines.h"
#include "app/usbredir/GuestWords.h"
#include "tests/fuzz/Demand.h"
#include "tests/fuzz/Input.h"

#include <charconv>
#include <string>

/// What a machine says means the same however the socket cuts it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t count)
{
    using innkeeper::fuzz::demand;
    innkeeper::usbredir::GuestWords whole;
    whole.follow(bytes, count);
    innkeeper::usbredir::GuestWords inPieces;
    innkeeper::fuzz::Input input(bytes, count);
    for (std::size_t size = 1; !input.isEmpty(); size = size % 7 + 1) {
        const auto piece = input.take(size);
        inPieces.follow(piece.bytes, piece.count);
    }
    demand(whole.hasGreeted() == inPieces.hasGreeted(), "a greeting is one in pieces");
    demand(whole.hasTaken() == inPieces.hasTaken(), "a use is one in pieces");
    demand(whole.hasGreeted() || !whole.hasTaken(), "nobody uses it who has not greeted");

    const std::string text(bytes, bytes + count);
    if (const auto user = innkeeper::usbredir::userFrom(text.c_str())) {
        unsigned long long number = 0;
        std::from_chars(text.c_str(), text.c_str() + text.size(), number);
        demand(*user == number, "a user id is a whole number");
    }
    return 0;
}
