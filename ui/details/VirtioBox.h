// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/MoveToVirtio.h"
#include "ui/widgets/Card.h"

#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace innkeeper {

struct MachineDetails;

/// The way of an installed system to virtio, step by step; hidden where there is nothing to move.
class VirtioBox : public Card
{
    Q_OBJECT

public:
    explicit VirtioBox(QWidget *parent = nullptr);
    void load(const MachineDetails &details);
    /// Of the last answer; unset after load(): what there is may have changed.
    [[nodiscard]] const std::optional<VirtioDrivers> &drivers() const { return m_drivers; }
    /// The answer to stateWanted(); nothing while an action is under way.
    void showState(const VirtioState &state, const VirtioDrivers &drivers);
    /// The other answer: it could not be read.
    void showUnknown(const Error &problem);
    /// What was wanted is done (null), or could not be.
    void done(const Error *problem);

Q_SIGNALS:
    void stateWanted();
    void wanted(innkeeper::MoveToVirtio::Action action);

private:
    QPushButton *addButton(const char *name, const QString &text, MoveToVirtio::Action action);
    void showButtons(const VirtioState &state, const VirtioDrivers &drivers);
    void begin();
    void tell(const Error &problem);

    QLabel *m_text;
    QLabel *m_changes;
    QLabel *m_problem;
    QHBoxLayout *m_row;
    QPushButton *m_begin;
    QList<QPushButton *> m_actions;
    QPushButton *m_try;
    QPushButton *m_cancel;
    QPushButton *m_move;
    QPushButton *m_back;
    QPushButton *m_keep;
    /// Whether a guest has found the disk on trial, only asking tells.
    QTimer m_lookAgain;
    std::optional<VirtioDrivers> m_drivers;
    bool m_isActing = false;
    /// Whoever pressed a button goes on with the next one.
    bool m_wantsFocus = false;
    /// The problem is that nothing could be read.
    bool m_isUnknown = false;
    /// Somebody wants to know, or is on the way already.
    bool m_isOpen = false;
};

} // namespace innkeeper
