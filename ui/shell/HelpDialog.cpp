// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/HelpDialog.h"

#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ScrollPage.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace innkeeper {

namespace {

struct Line
{
    QString what;
    QString keys;
};

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QWidget *section(const QString &title, const QList<Line> &lines)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(title);
    heading->setFont(style::headingFont());
    column->addWidget(heading);
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(style::kSection);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Line &line : lines) {
        grid->addWidget(new QLabel(line.what), row, 0);
        auto *keys = new QLabel(line.keys);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keys, row++, 1, Qt::AlignRight);
    }
    column->addWidget(card);
    return box;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    resize(560, 640);
    auto *page = new ScrollPage;
    auto *title = new QLabel(tr("Innkeeper %1").arg(QStringLiteral(INNKEEPER_VERSION)));
    title->setFont(style::titleFont());
    page->add(title);
    auto *about = new QLabel(tr("A desktop for people who live in virtual machines. Free software "
                                "under the GNU General Public License, version 3 or later."));
    about->setWordWrap(true);
    page->add(about);
    page->add(section(tr("Everywhere"),
                      {{tr("New machine"), native(Qt::CTRL | Qt::Key_N)},
                       {tr("Search"), native(Qt::CTRL | Qt::Key_F)},
                       {tr("Devices"), native(Qt::CTRL | Qt::Key_U)},
                       {tr("This computer"), native(Qt::CTRL | Qt::Key_H)},
                       {tr("Settings"), native(Qt::CTRL | Qt::Key_Comma)},
                       {tr("Answer the notice above the page, and back"), native(Qt::Key_F6)},
                       {tr("Bring keyboards and mice back from machines"),
                        native(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
                       {tr("Help"), native(Qt::Key_F1)},
                       {tr("Close the window; machines run on"), native(Qt::CTRL | Qt::Key_Q)}}));
    page->add(
        section(tr("The selected machine"),
                {{tr("Start"), native(Qt::CTRL | Qt::Key_R)},
                 {tr("Pause or resume"), native(Qt::CTRL | Qt::Key_P)},
                 {tr("Shut down"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                 {tr("Restart"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
                 {tr("Save"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                 {tr("Force off"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_K)},
                 {tr("Delete"), native(Qt::CTRL | Qt::Key_Delete)},
                 {tr("Screen, details, console"), tr("Ctrl+1, Ctrl+2, Ctrl+3")},
                 {tr("Take a picture of the screen"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                 {tr("Full screen"), native(Qt::Key_F11)}}));
    page->add(section(
        tr("While a machine has the keyboard"),
        {{tr("Give keyboard and mouse back"), tr("left Ctrl + left Alt")},
         {tr("Bring keyboards and mice back from machines"), tr("left Ctrl + left Alt, twice")},
         {tr("Leave the console"), native(Qt::CTRL | Qt::Key_Tab)}}));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("closeHelp"));
    close->setText(tr("Close"));
    close->setIcon({});
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, style::kMargin);
    layout->addWidget(page);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(style::kMargin, 0, style::kMargin, 0);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
}

} // namespace innkeeper
