// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/create/CreateWorld.h"
#include "ui/create/CreateDialog.h"

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace innkeeper {

/// The dialog over fakes, and a person's fingers.
class CreateDialogTest : public testing::Test
{
protected:
    void open()
    {
        dialog.emplace(world.creation, world.systems, world.hypervisor, world.pool);
        created.emplace(&*dialog, &CreateDialog::created);
        dialog->show();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&*dialog));
    }
    void openWithImage(const QString &path)
    {
        open();
        dialog->setImage(path);
    }

    template <class T>
    T *find(const char *name)
    {
        for (T *widget : dialog->findChildren<T *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "nothing visible is named " << name;
        return nullptr;
    }
    QAbstractButton *button(const char *name) { return find<QAbstractButton>(name); }
    void click(const char *name)
    {
        if (auto *clicked = button(name))
            QTest::mouseClick(clicked, Qt::LeftButton);
    }
    /// A button that a notice was just given is shown in the next turn.
    bool waitUntilShown(const char *name)
    {
        return wait([this, name] {
            const auto *widget = dialog->findChild<QWidget *>(QLatin1String(name));
            return widget && widget->isVisible();
        });
    }
    void type(QWidget *field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }
    void setName(const QString &text)
    {
        auto *name = find<QLineEdit>("name");
        name->setFocus();
        name->selectAll();
        type(name, text);
    }
    template <class Condition>
    bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, 20000);
    }
    bool waitUntilReady()
    {
        return wait([this] {
            auto *next = dialog->findChild<QAbstractButton *>(QStringLiteral("next"));
            return next->isVisible() && next->isEnabled();
        });
    }
    bool waitUntilCreated()
    {
        return wait([this] { return !created->isEmpty(); });
    }
    MachineId createdId() { return created->first().first().value<MachineId>(); }
    int machines() { return int(world.hypervisor.machines().list()->size()); }
    QString hintOf(const char *name)
    {
        const auto *field = dialog->findChild<QWidget *>(QLatin1String(name));
        return field->accessibleDescription();
    }

    CreateWorld world;
    std::optional<CreateDialog> dialog;
    std::optional<QSignalSpy> created;
};

} // namespace innkeeper
