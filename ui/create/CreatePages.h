// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/OsDatabase.h"
#include "core/services/CreateMachine.h"

#include <QObject>
#include <QThreadPool>

class QPushButton;
class QStackedWidget;

namespace innkeeper {

class CreateDialog;
class Creation;
class OsChooser;
class ProgressPage;
class SetupPage;
class SourcePage;
class XmlView;

/// The pages of the creation, and the buttons that lead from one to the other.
class CreatePages : public QObject
{
    Q_OBJECT

public:
    CreatePages(CreateMachine &creation, OsDatabase &systems, Hypervisor &hypervisor,
                QThreadPool &pool, CreateDialog &dialog);

    void refresh();
    void setImage(const QString &path);
    [[nodiscard]] bool acceptsImages() const;
    /// While something is being created: asks, on the page, and answers no.
    [[nodiscard]] bool mayClose();

private:
    enum class Page { Source, Setup, Systems, Xml, Progress };

    void build();
    [[nodiscard]] QWidget *titled(const QString &title, QWidget *content);
    void connectAll();
    [[nodiscard]] Page page() const;
    void go(Page page);
    void showButtons();
    void next();
    void back();
    void begin();
    void askAboutClosing();
    void showFailed(const Error &error);
    void showCreatedOnly(const MachineId &id, const Error &why);
    void finish(const MachineId &id);

    CreateDialog &m_dialog;
    SourcePage *m_source;
    SetupPage *m_setup;
    OsChooser *m_systems;
    XmlView *m_xml;
    ProgressPage *m_progress;
    Creation *m_creation;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
    MachineId m_createdOnly;
    bool m_closeAfterwards = false;
};

} // namespace innkeeper
