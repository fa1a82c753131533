package org.groundwork.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeCorrectionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    @Test
    void anotherWeeksAmountAndCaseMakeNoDifference() {
        TypeCorrections kept = TypeCorrections.NONE.with(always("Foundation run", RunType.LONG));
        assertThat(kept.find("FOUNDATION RUN 5 mi", DAY)).contains(RunType.LONG);
        assertThat(kept.find("6-8 mi foundation run", DAY)).contains(RunType.LONG);
        assertThat(kept.find("Foundation run with strides", DAY)).isEmpty();
    }

    @Test
    void aTitleOfAmountsAloneHasToBeTheSame() {
        TypeCorrections kept = TypeCorrections.NONE.with(always("8 x 400 m", RunType.THRESHOLD));
        assertThat(kept.find("8 \u00d7 400 m", DAY)).contains(RunType.THRESHOLD);
        assertThat(kept.find("3 x 3000 m", DAY)).isEmpty();
    }

    @Test
    void oneDayGoesBeforeEveryDayAndTheSameTitleBeforeTheSameWords() {
        TypeCorrections kept = TypeCorrections.NONE
                .with(new TypeCorrection("Club run", Optional.of(DAY), RunType.INTERVALS))
                .with(always("10 km club run", RunType.LONG))
                .with(always("Club run", RunType.EASY));
        assertThat(kept.find("Club run", DAY)).contains(RunType.INTERVALS);
        assertThat(kept.find("10 km club run", DAY.plusDays(7))).contains(RunType.LONG);
        assertThat(kept.find("7 km club run", DAY.plusDays(7))).contains(RunType.EASY);
    }

    @Test
    void aSecondTapOnTheSameTitleTakesThePlaceOfTheFirst() {
        TypeCorrections kept =
                TypeCorrections.NONE.with(always("Club run", RunType.EASY)).with(always("club  run", RunType.LONG));
        assertThat(kept.rules()).extracting(TypeCorrection::type).containsExactly(RunType.LONG);
    }

    private static TypeCorrection always(String title, RunType type) {
        return new TypeCorrection(title, Optional.empty(), type);
    }
}
