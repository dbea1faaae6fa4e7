// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/model/Storage.h"

#include <QWidget>

class QPushButton;

namespace innkeeper {

class AmountField;
class Form;

/// How large a disk's image is, and the way to make it larger. No field as the others: it stands
/// in the image, not in the definition, and there is no way back.
class DiskSize : public QWidget
{
    Q_OBJECT

public:
    explicit DiskSize(QWidget *parent = nullptr);
    /// What somebody is choosing stays as they have it.
    void load(const StorageVolume &volume);
    /// What wanted() asked for is done (null), or could not be.
    void done(const Error *problem);

Q_SIGNALS:
    void wanted(innkeeper::Bytes size);

private:
    void showHint();
    void fitButton();

    Form *m_form;
    QWidget *m_row;
    AmountField *m_amount;
    QPushButton *m_grow;
    StorageVolume m_volume;
    bool m_isBusy = false;
};

} // namespace innkeeper
