// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/CreateMachine.h"

namespace innkeeper {

/// What the image of a request turned out to be. Blocks.
struct CreationSource
{
    /// Installer only.
    MediaFacts media;
    /// Import only: the driver format of the image, its size as a file and what of that is really
    /// occupied.
    QString format;
    Bytes fileSize;
    Bytes occupied;
    /// Translated.
    QStringList remarks;

    /// Fails with a sentence that names the image and what is wrong with it.
    [[nodiscard]] static Result<CreationSource> read(const CreateRequest &request,
                                                     const HostFacts &host, OsDatabase &systems,
                                                     Hypervisor &hypervisor);

    /// That the image is (still) there; cheap.
    [[nodiscard]] static Result<void> checkStillThere(const CreateRequest &request,
                                                      const HostFacts &host, Storage &storage);
};

} // namespace innkeeper
