// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/OutputFilter.h"

#include "ui/console/Terminal.h"

#include <algorithm>

namespace innkeeper {

namespace {

constexpr char kEscape = 0x1b;
constexpr char kBell = 0x07;
constexpr char kCancel = 0x18;
constexpr char kSubstitute = 0x1a;
constexpr char kDelete = 0x7f;

bool isControl(char byte)
{
    return uchar(byte) < 0x20 || byte == kDelete;
}

bool isCancel(char byte)
{
    return byte == kCancel || byte == kSubstitute;
}

/// BEL, BS, HT, LF, VT, FF, CR, SO, SI.
bool isUseful(char control)
{
    return control >= kBell && control <= 0x0f;
}

QByteArray escapeSequence(const QByteArray &intermediates, char final)
{
    const auto has = [final](const char *finals) { return QByteArrayView(finals).contains(final); };
    const QByteArray whole = kEscape + intermediates + final;
    // Restores the cursor. The other way to say it also keeps it on a screen that has shrunk since.
    if (whole == "\x1b"
                 "8")
        return "\x1b[?1048l";
    if (intermediates.isEmpty())
        return has("7=>DEHMc") ? whole : QByteArray();
    if (intermediates == "#")
        return has("8") ? whole : QByteArray();
    const bool isCharset = intermediates.size() == 1 && QByteArrayView("()*+").contains(whole[1]);
    return isCharset && has("0AB") ? whole : QByteArray();
}

} // namespace

QByteArray OutputFilter::pass(const QByteArray &output)
{
    QByteArray kept;
    kept.reserve(output.size());
    auto byte = output.cbegin();
    while (byte != output.cend()) {
        if (m_state != State::Text || isControl(*byte)) {
            take(kept, *byte++);
            continue;
        }
        const auto end = std::find_if(byte, output.cend(), isControl);
        kept += m_text.pass(QByteArrayView(byte, end));
        byte = end;
    }
    return kept;
}

void OutputFilter::take(QByteArray &kept, char byte)
{
    if (isCancel(byte))
        m_state = State::Text;
    else if (m_state == State::String || m_state == State::EscapeInString)
        takeInString(kept, byte);
    else if (isControl(byte))
        takeControl(kept, byte);
    else if (m_state == State::Escape)
        takeInEscape(kept, byte);
    else if (m_state == State::Sequence)
        takeInSequence(kept, byte);
    else
        kept += m_text.pass(QByteArrayView(&byte, 1));
}

// Within a sequence they count at once, and it goes on.
void OutputFilter::takeControl(QByteArray &kept, char byte)
{
    if (byte == kEscape) {
        m_state = State::Escape;
        m_intermediates.clear();
    } else if (isUseful(byte)) {
        kept += byte;
    }
}

void OutputFilter::takeInEscape(QByteArray &kept, char byte)
{
    if (byte >= ' ' && byte <= '/') {
        if (m_intermediates.size() < 2) // none that we know has as many
            m_intermediates += byte;
        return;
    }
    m_state = State::Text;
    if (uchar(byte) >= 0x80) {
        take(kept, byte);
    } else if (m_intermediates.isEmpty() && byte == '[') {
        m_state = State::Sequence;
        m_sequence.clear();
    } else if (m_intermediates.isEmpty() && QByteArrayView("]PX^_").contains(byte)) {
        m_state = State::String;
    } else {
        kept += escapeSequence(m_intermediates, byte);
    }
}

void OutputFilter::takeInSequence(QByteArray &kept, char byte)
{
    if (byte >= ' ' && byte <= '?') {
        m_sequence.add(byte);
        return;
    }
    m_state = State::Text;
    if (uchar(byte) >= 0x80)
        take(kept, byte);
    else if (byte == 'b')
        // Written out, because libvterm repeats beyond the margin, or for ever.
        kept +=
            m_text.repeated(std::clamp(m_sequence.firstNumber(), 1, Terminal::kMaxSize.width()));
    else
        kept += m_sequence.endedBy(byte);
}

void OutputFilter::takeInString(QByteArray &kept, char byte)
{
    if (byte == kEscape) {
        m_state = State::EscapeInString;
    } else if (m_state == State::EscapeInString) {
        // ESC \ ends the string; ESC and anything else ends it too, and starts a new sequence.
        m_state = State::Text;
        if (byte != '\\') {
            takeControl(kept, kEscape);
            take(kept, byte);
        }
    } else if (byte == kBell) {
        m_state = State::Text;
    }
}

} // namespace innkeeper
