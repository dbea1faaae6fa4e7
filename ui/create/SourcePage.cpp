// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/create/SourcePage.h"

#include "core/base/Deliver.h"
#include "ui/create/ChoiceTile.h"
#include "ui/create/ImageModel.h"
#include "ui/create/RecentImages.h"
#include "ui/create/os/TwoLineDelegate.h"
#include "ui/style/Icons.h"
#include "ui/style/Style.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace innkeeper {

using Source = CreateRequest::Source;

SourcePage::SourcePage(Hypervisor &hypervisor, QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_hypervisor(hypervisor)
    , m_pool(pool)
    , m_model(new ImageModel(this))
    , m_sources(new QButtonGroup(this))
{
    build();
    connect(m_sources, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            showSource();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SourcePage::changed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SourcePage::changed);
    connect(m_list, &QListView::activated, this, &SourcePage::accepted);
    connect(m_browse, &QPushButton::clicked, this, &SourcePage::browse);
    setSource(Source::Installer);
    m_model->setRecent(recentImages::paths());
}

void SourcePage::build()
{
    auto *title = new QLabel(tr("What do you want to run?"));
    title->setFont(style::titleFont());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kMargin);
    layout->addWidget(title);
    layout->addWidget(buildTiles());
    layout->addWidget(buildImages(), 1);
    layout->addStretch();
}

QWidget *SourcePage::buildTiles()
{
    struct Choice
    {
        Source source;
        const char *name;
        QString icon;
        QString title;
        QString sentence;
    };
    const Choice choices[] = {
        {Source::Installer, "installer", QStringLiteral("disc"), tr("An installer image"),
         tr("Start an .iso, and install a system on a new disk.")},
        {Source::Import, "import", QStringLiteral("import"), tr("A disk that I have"),
         tr("A disk image with a system on it is copied and started.")},
        {Source::TestMachine, "test-machine", QStringLiteral("test"), tr("The test machine"),
         tr("Built in, up in a second: shows that this computer can run machines.")},
        {Source::Empty, "empty", QStringLiteral("machine"), tr("Nothing yet"),
         tr("An empty machine, to be given something to start from later.")},
    };
    auto *tiles = new QWidget;
    auto *grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(style::kGap + 4);
    int count = 0;
    for (const Choice &choice : choices) {
        auto *tile = new ChoiceTile(choice.icon, choice.title, choice.sentence);
        tile->setObjectName(QLatin1String(choice.name));
        m_sources->addButton(tile, int(choice.source));
        grid->addWidget(tile, count / 2, count % 2);
        ++count;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return tiles;
}

QWidget *SourcePage::buildImages()
{
    m_heading = new QLabel;
    m_heading->setFont(style::headingFont());
    m_browse = new QPushButton(tr("Choose a &file…"));
    m_browse->setObjectName(QStringLiteral("browse"));
    m_browse->setAutoDefault(false);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("images"));
    m_list->setAccessibleName(tr("Images"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("images-status"));
    m_status->setFont(style::captionFont());
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);

    m_images = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_browse);
    auto *layout = new QVBoxLayout(m_images);
    layout->setContentsMargins(0, style::kGap, 0, 0);
    layout->setSpacing(style::kGap);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_status);
    return m_images;
}

void SourcePage::refresh()
{
    if (m_isSearching)
        return;
    m_isSearching = true;
    showStatus();
    m_model->setRecent(recentImages::paths());
    const auto search = [&hypervisor = m_hypervisor] {
        const auto facts = hypervisor.host().facts();
        // Folders of this computer mean nothing to another one.
        const bool isLocal = !facts || facts->isLocal;
        return findImages(isLocal ? usualImageFolders() : QList<ImageFolder>(),
                          hypervisor.storage());
    };
    deliver(runOn(m_pool, search), this, [this](const QList<FoundImage> &images) {
        const QString chosen = imagePath();
        m_isSearching = false;
        m_model->setFound(images);
        const QModelIndex index = m_model->indexOf(chosen);
        // The newest one is the likeliest.
        m_list->setCurrentIndex(index.isValid() ? index : m_model->index(0));
        showStatus();
    });
}

void SourcePage::focusFirst()
{
    m_sources->checkedButton()->setFocus();
}

Source SourcePage::source() const
{
    return Source(m_sources->checkedId());
}

void SourcePage::setSource(Source source)
{
    m_sources->button(int(source))->setChecked(true);
}

bool SourcePage::needsImage() const
{
    return source() == Source::Installer || source() == Source::Import;
}

void SourcePage::showSource()
{
    m_images->setVisible(needsImage());
    if (needsImage()) {
        const QString chosen = imagePath();
        m_model->setKind(source() == Source::Installer ? FoundImage::Kind::Installer
                                                       : FoundImage::Kind::Disk);
        const QModelIndex index = m_model->indexOf(chosen);
        m_list->setCurrentIndex(index.isValid() ? index : m_model->index(0));
        m_heading->setText(source() == Source::Installer ? tr("Installer images")
                                                         : tr("Disk images"));
    }
    showStatus();
    Q_EMIT changed();
}

void SourcePage::showStatus()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (m_isSearching)
        m_status->setText(tr("Looking for images on this computer…"));
    else if (isEmpty)
        m_status->setText(tr("None found in the usual folders and storage pools. Choose a file, or "
                             "drop one on this window."));
    else
        m_status->setText(tr("You can also drop a file on this window."));
}

QString SourcePage::imagePath() const
{
    return needsImage() ? m_list->currentIndex().data(ImageModel::kPathRole).toString() : QString();
}

void SourcePage::setImagePath(const QString &path)
{
    const auto otherwise =
        source() == Source::Import ? FoundImage::Kind::Disk : FoundImage::Kind::Installer;
    setSource(imageKind(path, otherwise) == FoundImage::Kind::Disk ? Source::Import
                                                                   : Source::Installer);
    QModelIndex index = m_model->indexOf(path);
    if (!index.isValid())
        index = m_model->addChosen(path);
    m_list->setCurrentIndex(index);
    showStatus();
}

bool SourcePage::isComplete() const
{
    return !needsImage() || !imagePath().isEmpty();
}

void SourcePage::browse()
{
    const bool isInstaller = source() == Source::Installer;
    auto *dialog = new QFileDialog(this, isInstaller ? tr("Choose an installer image")
                                                     : tr("Choose a disk image"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setNameFilters({isInstaller ? tr("Installer images (*.iso *.img)")
                                        : tr("Disk images (*.qcow2 *.raw *.img)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Source asked = source();
        setImagePath(path);
        // A person who names a file knows better than its ending what it is.
        if (source() != asked) {
            setSource(asked);
            m_list->setCurrentIndex(m_model->addChosen(path));
        }
    });
    dialog->open();
}

} // namespace innkeeper
