package org.groundwork.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.groundwork.core.run.reading.ClassifiedRuns;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.core.run.reading.PlanClassifier;
import org.groundwork.core.run.reading.WrittenRun;
import org.junit.jupiter.api.Test;

class RunDoubtsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void everyDoubtfulRunSaysWhyAndNoOtherDoes() {
        ClassifiedRuns read = read("Easy 8 km", "Progressive 9 km", "Rest or 5 km easy", "Hills", "10 km @ threshold");
        assertThat(read.runs()).extracting(PlannedRun::doubtful).contains(true, false);
        assertThat(read.runs())
                .allSatisfy(run -> assertThat(read.doubts().of(run).isEmpty()).isEqualTo(!run.doubtful()));
    }

    @Test
    void aCueThatDecidesLittleIsTheFirstReason() {
        ClassifiedRuns read = read("Progressive 9 km");
        assertThat(read.doubts().of(read.runs().get(0))).first().isEqualTo("little to go by: gets faster");
    }

    @Test
    void twoPlansKeepTheReasonsOfBoth() {
        ClassifiedRuns one = read("Progressive 9 km");
        ClassifiedRuns other = read("Progression 7 km");
        RunDoubts both = one.doubts().and(other.doubts());
        assertThat(both.of(one.runs().get(0))).isNotEmpty();
        assertThat(both.of(other.runs().get(0))).isNotEmpty();
    }

    private static ClassifiedRuns read(String... titles) {
        List<WrittenRun> entries = new ArrayList<>();
        for (String title : titles) {
            entries.add(WrittenRun.ofWords(DAY.plusDays(20L * entries.size()), title, "", "entry " + entries.size()));
        }
        return new PlanClassifier(DistanceUnit.KILOMETRE, OptionalInt.empty(), TypeCorrections.NONE).read(entries);
    }
}
