// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/adapters/schema/Culprits.h"

#include "core/base/Handle.h"

#include <gtest/gtest.h>

namespace innkeeper::schema {
namespace {

/// A document with many devices, judged by rules of the test, each judgement counted.
class CulpritsTest : public testing::Test
{
protected:
    void make(int devices)
    {
        m_document.reset(xmlNewDoc(nullptr));
        m_line = 0;
        xmlNode *root = element("domain", nullptr);
        xmlDocSetRootElement(m_document.get(), root);
        xmlAddChild(root, element("name", nullptr));
        xmlNode *list = xmlAddChild(root, element("devices", nullptr));
        for (int i = 0; i < devices; ++i)
            xmlAddChild(list, element("disk", QByteArray::number(i).constData()));
    }
    /// One a line.
    xmlNode *element(const char *name, const char *words)
    {
        const auto *text = reinterpret_cast<const xmlChar *>(words);
        const auto *called = reinterpret_cast<const xmlChar *>(name);
        xmlNode *made = xmlNewDocNode(m_document.get(), nullptr, called, text);
        made->line = ++m_line;
        xmlNewProp(made, reinterpret_cast<const xmlChar *>("type"), text);
        return made;
    }
    QList<int> linesOf(const std::function<bool(const QByteArray &)> &isValid)
    {
        const QByteArray before = text();
        m_questions = 0;
        QList<int> lines;
        for (const Culprit &culprit : findCulprits(*m_document, [&] {
                 ++m_questions;
                 return isValid(text());
             }))
            lines.append(culprit.line);
        EXPECT_EQ(text(), before);
        return lines;
    }
    QByteArray text() const
    {
        xmlChar *raw = nullptr;
        int size = 0;
        xmlDocDumpMemory(m_document.get(), &raw, &size);
        const QByteArray text(reinterpret_cast<const char *>(raw), size);
        xmlFree(raw);
        return text;
    }

    Handle<xmlDoc, xmlFreeDoc> m_document;
    unsigned short m_line = 0;
    int m_questions = 0;
};

TEST_F(CulpritsTest, FindsTwoAmongDozensOfDevices)
{
    make(60);
    const auto isValid = [](const QByteArray &xml) {
        return !xml.contains(">7<") && !xml.contains(">50<");
    };
    EXPECT_EQ(linesOf(isValid), (QList<int>{11, 54}));
    EXPECT_LE(m_questions, kMostQuestions);
}

TEST_F(CulpritsTest, GivesUpWhereEverythingWouldHaveToBeTried)
{
    make(60);
    EXPECT_EQ(linesOf([](const QByteArray &) { return false; }), QList<int>{1});
    EXPECT_EQ(m_questions, kMostQuestions);
}

TEST_F(CulpritsTest, KeepsWhatItKnowsWhenItGivesUp)
{
    make(150);
    // That it is among the devices is known, and one of them, when the questions end.
    const auto isValid = [](const QByteArray &xml) {
        return !xml.contains(">7<") && !xml.contains(">140<");
    };
    EXPECT_EQ(linesOf(isValid), QList<int>{11});
    EXPECT_EQ(m_questions, kMostQuestions);
    // Not even that one.
    make(300);
    EXPECT_EQ(linesOf(isValid), QList<int>{3});
    EXPECT_EQ(m_questions, kMostQuestions);
}

} // namespace
} // namespace innkeeper::schema
