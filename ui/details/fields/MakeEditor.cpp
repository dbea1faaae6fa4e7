// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fields/MakeEditor.h"

#include "ui/details/fields/NumberEditors.h"
#include "ui/details/fields/WordEditors.h"

namespace innkeeper {

using hardware::Field;

FieldEditor *makeEditor(const Field &field, const FieldSurroundings &around)
{
    if (field.isReadOnly)
        return new FixedText(field);
    if (around.hostMost > 0)
        return new SliderEditor(field, around.hostMost);
    switch (field.kind) {
    case Field::Kind::Text:
        return new TextEditor;
    case Field::Kind::Switch:
        if (SwitchEditor::fits(field))
            return new SwitchEditor(field);
        [[fallthrough]];
    case Field::Kind::Choice:
    case Field::Kind::Suggestion:
        return new ChoiceEditor(field, around.offers);
    case Field::Kind::Number:
        return new NumberEditor(field, around.isNeeded);
    case Field::Kind::Path:
        if (around.isLocal)
            return new PathEditor(field, around.isFolder);
        break;
    case Field::Kind::Line:
    case Field::Kind::Amount:
    case Field::Kind::CpuSet:
        break;
    }
    return new LineEditor(field);
}

} // namespace innkeeper
