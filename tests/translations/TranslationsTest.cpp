// SPDX-FileCopyrightText: The Innkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace {

class Translations : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_translator.load(QLocale(QLatin1String(GetParam())),
                                      QStringLiteral("innkeeper"), QStringLiteral("_"),
                                      QStringLiteral(":/i18n")));
    }
    QString seconds(int count) const
    {
        return m_translator.translate("innkeeper::AcceleratorProbe",
                                      "KVM opens, but no guest answered within %n second(s).",
                                      nullptr, count);
    }

    QTranslator m_translator;
};

TEST_P(Translations, AreInsideTheProgram)
{
    EXPECT_FALSE(m_translator.isEmpty());
}

TEST_P(Translations, KnowOneAndMany)
{
    EXPECT_FALSE(seconds(1).isEmpty());
    EXPECT_NE(seconds(1), seconds(2));
    EXPECT_FALSE(seconds(2).contains(QLatin1String("(s)")));
}

INSTANTIATE_TEST_SUITE_P(EveryLanguage, Translations, testing::Values("de_AT", "en_GB", "fr_CA"));

} // namespace
