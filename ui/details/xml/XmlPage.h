// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/MachineDetails.h"
#include "ui/details/xml/XmlCheck.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QThreadPool;

namespace innkeeper {

class DiffView;
class Notice;
class XmlEditor;
class XmlView;

/// The expert's door: the machine's XML as defined and as it runs, to be read; and the definition
/// to be edited, compared and saved. What is only read, and copied from there, has no passwords
/// unless somebody asks for them.
class XmlPage : public QWidget
{
    Q_OBJECT

public:
    explicit XmlPage(QThreadPool &pool, XmlCheck check = checkForm, QWidget *parent = nullptr);
    void load(const MachineDetails &details);
    /// What saveWanted() asked for is done (null), or could not be.
    void saved(const Error *problem);

Q_SIGNALS:
    /// `before` is what the person saw; what is defined otherwise by then is kept.
    void saveWanted(const QString &before, const QString &after);

private:
    enum Step { Read, Edit, Compare };

    [[nodiscard]] QWidget *makeReading();
    [[nodiscard]] QWidget *makeComparison();
    void showChosen();
    /// Once it is read again: libvirt writes a definition in its own way.
    void showSaved();
    void beginEditing();
    void compare();
    void save(QString before, QString after);

    Notice *m_notice;
    QStackedWidget *m_steps;
    QPushButton *m_saved;
    QPushButton *m_live;
    QPushButton *m_secrets;
    XmlView *m_text;
    XmlEditor *m_editor;
    DiffView *m_diff;
    QPushButton *m_save;
    QString m_savedXml;
    QString m_liveXml;
    /// Where editing began.
    QString m_base;
    /// On its way.
    QString m_before;
    QString m_after;
    bool m_isJustSaved = false;
};

} // namespace innkeeper
