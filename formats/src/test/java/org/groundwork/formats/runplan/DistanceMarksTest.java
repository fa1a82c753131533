package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundwork.core.run.reading.DistanceUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceMarksTest {

    private static final DistanceMarks IN_KILOMETRES = new DistanceMarks(DistanceUnit.MILE, DistanceUnit.KILOMETRE);
    private static final DistanceMarks IN_MILES = new DistanceMarks(DistanceUnit.MILE, DistanceUnit.MILE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {8} easy | 8 mi easy | 12.9 km easy
            {8:13} easy | 8 mi easy | 13 km easy
            {4-6:6-10} easy | 4-6 mi easy | 6-10 km easy
            {4-6} easy | 4-6 mi easy | 6.4-9.7 km easy
            Long run {15:24} at MP + {45 sec per:28 sec per} | Long run 15 mi at MP + 45 sec per mi | Long run 24 km at MP + 28 sec per km
            AM {5:8} PM {4.0:6} | AM 5 mi PM 4 mi | AM 8 km PM 6 km
            """)
    void aMarkIsWrittenInTheUnitThatTheRunnerCountsIn(String marked, String miles, String kilometres) {
        assertThat(IN_MILES.writtenOut(marked)).isEqualTo(miles);
        assertThat(IN_KILOMETRES.writtenOut(marked)).isEqualTo(kilometres);
    }

    @Test
    void bracesAroundWordsAreNoMarks() {
        assertThat(DistanceMarks.isIn("{easy} run {}")).isFalse();
        assertThat(IN_MILES.writtenOut("{easy} run {}")).isEqualTo("{easy} run {}");
    }
}
