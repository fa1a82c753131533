package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanFormatTest {

    @Test
    void theWordsOfTheCommandLineLeadToTheirFormats() {
        assertThat(PlanFormat.find("text")).contains(PlanFormat.TEXT);
        assertThat(PlanFormat.find("ics").orElseThrow().mediaType()).isEqualTo("text/calendar");
        assertThat(PlanFormat.find("pdf")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theMachinesLanguageAndZoneChangeNoByte(PlanFormat format) {
        String here = format.writer().toText(PlanFixture.ada().plan());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(format.writer().toText(PlanFixture.ada().plan())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebodyWithoutRaceRunOrSessionIsGivenAPlanToo(PlanFormat format) {
        assertThat(format.writer().toText(PlanFixture.bare())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void whoGaveTheWriterClosesIt(PlanFormat format) throws IOException {
        StringBuilder closed = new StringBuilder();
        Writer out = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {}

            @Override
            public void flush() {}

            @Override
            public void close() {
                closed.append("closed");
            }
        };
        format.writer().write(PlanFixture.ada().plan(), out);
        assertThat(closed).isEmpty();
    }
}
