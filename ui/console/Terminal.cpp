// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/Terminal.h"

#include "ui/console/TerminalKeys.h"

#include <QElapsedTimer>
#include <QKeyEvent>

#include <algorithm>

namespace innkeeper {

namespace {

constexpr qsizetype kSlice = 128 << 10;
constexpr qsizetype kStep = 4 << 10;
constexpr qint64 kTurn = 10; // ms
/// Longest answers to one write: "who are you?" is shorter than its answer.
constexpr qsizetype kMaxAnswers = 4 << 10;
constexpr qsizetype kMaxPaste = 1 << 20;
constexpr quint32 kRightHalf = 0xffffffff;
constexpr qsizetype kMaxMarks = VTERM_MAX_CHARS_PER_CELL - 1;

TerminalColor toColor(const VTermColor &color)
{
    if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color))
        return {};
    if (VTERM_COLOR_IS_INDEXED(&color))
        return {TerminalColor::Kind::Indexed, color.indexed.idx, 0, 0};
    return {TerminalColor::Kind::Rgb, color.rgb.red, color.rgb.green, color.rgb.blue};
}

VTermColor fromColor(const TerminalColor &color, const VTermColor &standard)
{
    VTermColor result = standard;
    if (color.kind == TerminalColor::Kind::Indexed)
        vterm_color_indexed(&result, color.red);
    else if (color.kind == TerminalColor::Kind::Rgb)
        vterm_color_rgb(&result, color.red, color.green, color.blue);
    return result;
}

void append(TerminalLine &line, const VTermScreenCell &from)
{
    TerminalCell cell;
    if (from.chars[0] == kRightHalf) {
        cell.width = 0;
    } else {
        cell.character = from.chars[0];
        cell.width = from.width > 1 ? 2 : 1;
    }
    cell.style.foreground = toColor(from.fg);
    cell.style.background = toColor(from.bg);
    cell.style.bold = from.attrs.bold;
    cell.style.italic = from.attrs.italic;
    cell.style.underline = from.attrs.underline != VTERM_UNDERLINE_OFF;
    cell.style.strikeOut = from.attrs.strike;
    cell.style.reverse = from.attrs.reverse;
    if (cell.width > 0) {
        for (int i = 1; i < VTERM_MAX_CHARS_PER_CELL && from.chars[i] != 0; ++i) {
            const auto mark = char32_t(from.chars[i]);
            line.marks[int(line.cells.size())] += QString::fromUcs4(&mark, 1);
        }
    }
    line.cells.push_back(cell);
}

void trim(TerminalLine &line)
{
    while (!line.cells.empty() && line.cells.back().isBlank())
        line.cells.pop_back();
    line.cells.shrink_to_fit();
}

/// The other way round, for a line that comes back when the screen grows.
void restore(const TerminalLine &line, int columns, VTermScreenCell *cells,
             const VTermColor &foreground, const VTermColor &background)
{
    for (int column = 0; column < columns; ++column) {
        VTermScreenCell &to = cells[column];
        to = {};
        to.width = 1;
        to.fg = foreground;
        to.bg = background;
        if (column >= int(line.cells.size()))
            continue;
        const TerminalCell &from = line.cells[size_t(column)];
        // A wide character at the edge would reach beyond the line.
        if (from.width == 2 && column + 1 >= columns)
            continue;
        to.width = char(from.width == 2 ? 2 : 1);
        to.chars[0] = from.width == 0 ? kRightHalf : from.character;
        if (const auto mark = line.marks.find(column); mark != line.marks.end()) {
            const auto codes = mark->second.toUcs4();
            for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), kMaxMarks); ++i)
                to.chars[i + 1] = codes[i];
        }
        to.fg = fromColor(from.style.foreground, foreground);
        to.bg = fromColor(from.style.background, background);
        to.attrs.bold = from.style.bold;
        to.attrs.italic = from.style.italic;
        to.attrs.underline = from.style.underline;
        to.attrs.strike = from.style.strikeOut;
        to.attrs.reverse = from.style.reverse;
    }
}

/// Lines that the guest clears from history ("CSI 3 J") are announced since libvterm 0.2.
template <class Callbacks, class Clear>
void setHistoryCleared(Callbacks &callbacks, Clear clear)
{
    if constexpr (requires { callbacks.sb_clear; })
        callbacks.sb_clear = clear;
}

} // namespace

struct Terminal::Emulator
{
    explicit Emulator(Terminal &owner)
        : terminal(owner)
        , vt(vterm_new(owner.m_size.height(), owner.m_size.width()))
        , screen(vterm_obtain_screen(vt.get()))
    {
        vterm_set_utf8(vt.get(), 1);
        vterm_output_set_callback(vt.get(), &Emulator::answered, this);
        callbacks.damage = [](VTermRect rect, void *user) {
            const QRect cells(rect.start_col, rect.start_row, rect.end_col - rect.start_col,
                              rect.end_row - rect.start_row);
            Q_EMIT of(user).damaged(cells);
            return 1;
        };
        callbacks.settermprop = [](VTermProp property, VTermValue *value, void *user) {
            if (property == VTERM_PROP_CURSORVISIBLE)
                of(user).m_cursorVisible = value->boolean != 0;
            return 1;
        };
        callbacks.sb_pushline = &Emulator::pushLine;
        callbacks.sb_popline = &Emulator::popLine;
        setHistoryCleared(callbacks, [](void *user) {
            of(user).m_forgotten += of(user).historySize();
            of(user).m_history.clear();
            of(user).m_historyChanged = true;
            return 1;
        });
        vterm_screen_set_callbacks(screen, &callbacks, this);
        vterm_screen_enable_altscreen(screen, 1);
        vterm_screen_set_damage_merge(screen, VTERM_DAMAGE_SCROLL);
        vterm_screen_reset(screen, 1);
        VTermState *state = vterm_obtain_state(vt.get());
        vterm_state_set_bold_highbright(state, 0);
        vterm_state_get_default_colors(state, &foreground, &background);
        foreground.type |= VTERM_COLOR_DEFAULT_FG;
        background.type |= VTERM_COLOR_DEFAULT_BG;
    }

    static Terminal &of(void *user) { return static_cast<Emulator *>(user)->terminal; }

    static void answered(const char *bytes, size_t length, void *user)
    {
        Terminal &terminal = of(user);
        const auto size = qsizetype(length);
        if (terminal.m_consuming && terminal.m_answered + size > kMaxAnswers)
            return;
        if (terminal.m_consuming)
            terminal.m_answered += size;
        Q_EMIT terminal.typed(QByteArray(bytes, size));
    }

    static int pushLine(int columns, const VTermScreenCell *cells, void *user)
    {
        Terminal &terminal = of(user);
        TerminalLine line;
        line.cells.reserve(size_t(columns));
        for (int column = 0; column < columns; ++column)
            append(line, cells[column]);
        trim(line);
        terminal.m_history.push_back(std::move(line));
        if (terminal.historySize() > kMaxHistory) {
            terminal.m_history.pop_front();
            ++terminal.m_forgotten;
        }
        terminal.m_historyChanged = true;
        return 1;
    }

    static int popLine(int columns, VTermScreenCell *cells, void *user)
    {
        Terminal &terminal = of(user);
        if (terminal.m_history.empty())
            return 0;
        const auto &emulator = *static_cast<Emulator *>(user);
        restore(terminal.m_history.back(), columns, cells, emulator.foreground,
                emulator.background);
        terminal.m_history.pop_back();
        terminal.m_historyChanged = true;
        return 1;
    }

    /// Asked, not told: libvterm announces where it restored the cursor to, but not that it then
    /// took it back onto the screen.
    [[nodiscard]] QPoint cursor() const
    {
        VTermPos at{};
        vterm_state_get_cursorpos(vterm_obtain_state(vt.get()), &at);
        return {at.col, at.row};
    }

    /// After a resize the scrolling region, or the cursor, may be where no screen is any more.
    void settle() const
    {
        const QPoint at = cursor();
        const int row = std::clamp(at.y(), 0, terminal.m_size.height() - 1) + 1;
        const int column = std::clamp(at.x(), 0, terminal.m_size.width() - 1) + 1;
        const QByteArray home =
            "\x1b[r\x1b[" + QByteArray::number(row) + ';' + QByteArray::number(column) + 'H';
        vterm_input_write(vt.get(), home.constData(), size_t(home.size()));
    }

    struct Free
    {
        void operator()(VTerm *handle) const { vterm_free(handle); }
    };
    Terminal &terminal;
    std::unique_ptr<VTerm, Free> vt;
    VTermScreen *screen;
    VTermScreenCallbacks callbacks{};
    VTermColor foreground{};
    VTermColor background{};
};

Terminal::Terminal(QObject *parent)
    : QObject(parent)
{
    // Not before all members are there: it reads the size, and calls back.
    m_emulator = std::make_unique<Emulator>(*this);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Terminal::consumeSlice);
}

Terminal::~Terminal() = default;

void Terminal::write(const QByteArray &output)
{
    if (m_pending.isEmpty())
        m_answered = 0;
    m_pending += output;
    if (m_pending.size() > kMaxPending) {
        const qsizetype lineEnd = m_pending.indexOf('\n', m_pending.size() - kMaxPending / 2);
        m_pending.remove(0, lineEnd < 0 ? m_pending.size() - kMaxPending / 2 : lineEnd + 1);
        // CAN ends whatever sequence the gap has cut through.
        m_pending.prepend("\x18\r\n\x1b[0;7m " + tr("Some output was skipped").toUtf8() +
                          " \x1b[0m\r\n");
    }
    if (!m_turn.isActive())
        consumeSlice();
}

void Terminal::consumeSlice()
{
    if (m_pending.isEmpty())
        return;
    m_turn.start(0);
    // A few bytes can ask for a lot of work, so time bounds a turn as well.
    QElapsedTimer clock;
    clock.start();
    qsizetype consumed = 0;
    while (consumed < std::min(m_pending.size(), kSlice) && !clock.hasExpired(kTurn)) {
        consume(m_pending.mid(consumed, kStep));
        consumed += kStep;
    }
    m_pending.remove(0, std::min(consumed, m_pending.size()));
}

void Terminal::consume(const QByteArray &output)
{
    const QPoint cursorBefore = m_cursor;
    const bool visibleBefore = m_cursorVisible;
    m_consuming = true;
    const QByteArray harmless = m_filter.pass(output);
    vterm_input_write(m_emulator->vt.get(), harmless.constData(), size_t(harmless.size()));
    vterm_screen_flush_damage(m_emulator->screen);
    m_consuming = false;
    m_cursor = m_emulator->cursor();
    if (std::exchange(m_historyChanged, false))
        Q_EMIT historyChanged();
    if (m_cursor != cursorBefore || m_cursorVisible != visibleBefore)
        Q_EMIT cursorMoved();
}

void Terminal::reset()
{
    m_turn.stop();
    m_pending.clear();
    m_filter = {};
    m_forgotten += historySize();
    m_history.clear();
    m_cursor = {};
    m_cursorVisible = true;
    m_emulator = std::make_unique<Emulator>(*this);
    Q_EMIT historyChanged();
    Q_EMIT cursorMoved();
    Q_EMIT damaged(QRect(QPoint(0, 0), m_size));
}

void Terminal::resize(QSize cells)
{
    const QSize size = cells.boundedTo(kMaxSize).expandedTo(QSize(2, 1));
    if (size == m_size)
        return;
    m_size = size;
    vterm_set_size(m_emulator->vt.get(), size.height(), size.width());
    m_emulator->settle();
    m_cursor = m_emulator->cursor();
    vterm_screen_flush_damage(m_emulator->screen);
    m_historyChanged = false;
    Q_EMIT historyChanged();
    Q_EMIT cursorMoved();
    Q_EMIT damaged(QRect(QPoint(0, 0), m_size));
}

TerminalLine Terminal::line(int index) const
{
    if (index < 0 || index >= lineCount())
        return {};
    if (index < historySize())
        return m_history[size_t(index)];
    TerminalLine line;
    line.cells.reserve(size_t(m_size.width()));
    VTermPos position{index - historySize(), 0};
    for (; position.col < m_size.width(); ++position.col) {
        VTermScreenCell cell{};
        if (vterm_screen_get_cell(m_emulator->screen, position, &cell))
            append(line, cell);
    }
    return line;
}

QString Terminal::text() const
{
    QString result;
    for (int index = 0; index < lineCount(); ++index) {
        const TerminalLine content = line(index);
        result += content.text(0, int(content.cells.size())) + u'\n';
    }
    return result;
}

bool Terminal::sendKey(const QKeyEvent &event)
{
    if (const auto key = terminalKey(event)) {
        vterm_keyboard_key(m_emulator->vt.get(), *key, terminalModifier(event));
        return true;
    }
    const QByteArray bytes = typedBytes(event);
    if (bytes.isEmpty())
        return false;
    Q_EMIT typed(bytes);
    return true;
}

void Terminal::paste(const QString &text)
{
    QString harmless;
    harmless.reserve(text.size());
    QChar before;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code == u'\n' && before != u'\r')
            harmless += u'\r';
        else if (code == u'\t' || code == u'\r' || (code >= 0x20 && (code < 0x7f || code > 0x9f)))
            harmless += character;
        before = character;
    }
    vterm_keyboard_start_paste(m_emulator->vt.get());
    Q_EMIT typed(harmless.toUtf8().left(kMaxPaste));
    vterm_keyboard_end_paste(m_emulator->vt.get());
}

} // namespace innkeeper
