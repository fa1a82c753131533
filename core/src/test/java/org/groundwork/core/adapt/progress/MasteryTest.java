package org.groundwork.core.adapt.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.adapt.progress.Diary.METHODOLOGY;
import static org.groundwork.core.adapt.progress.Diary.SQUAT;
import static org.groundwork.core.adapt.progress.Diary.START;
import static org.groundwork.core.adapt.progress.Diary.fives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.TrainingLog;
import org.junit.jupiter.api.Test;

class MasteryTest {

    private static final CheckIn SORE_KNEE =
            new CheckIn(Set.of(), Set.of(), 0, List.of(new CheckIn.JointPain(Pain.Site.KNEE, 3, false)), List.of());
    private static final List<AskedAndDone> TWO = List.of(fives(SQUAT, 1, 60, 5, 2), fives(SQUAT, 4, 60, 5, 3));

    private static Set<Pattern> mastered(int day, List<AskedAndDone> evidence, CheckIn... answers) {
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            AskedAndDone each = evidence.get(i);
            entries.add(new CheckedIn(
                    new EntryId("c" + i),
                    each.date().atTime(17, 0),
                    Optional.of(each.sessionId()),
                    Optional.of(answers[i])));
        }
        StrengthPast past = new StrengthPast(evidence, Set.of(), List.of());
        return Mastery.of(past, new TrainingLog(entries), START.plusDays(day), METHODOLOGY);
    }

    @Test
    void twoGoodSessionsRunningMasterAPatternAndOneDoesNot() {
        assertThat(mastered(4, TWO, CheckIn.FRESH, CheckIn.FRESH)).containsExactly(Pattern.SQUAT);
        assertThat(mastered(1, TWO, CheckIn.FRESH, CheckIn.FRESH)).isEmpty();
    }

    @Test
    void painAboveTwoAMissingCheckInAndASetCutShortMasterNothing() {
        assertThat(mastered(4, TWO, CheckIn.FRESH, SORE_KNEE)).isEmpty();
        assertThat(mastered(4, TWO, CheckIn.FRESH)).isEmpty();
        List<AskedAndDone> cut = List.of(fives(SQUAT, 1, 60, 5, 2), fives(SQUAT, 4, 60, 4, 2));
        assertThat(mastered(4, cut, CheckIn.FRESH, CheckIn.FRESH)).isEmpty();
    }

    @Test
    void elevenWeeksAwayLeaveItMasteredAndTwelveDoNot() {
        assertThat(mastered(4 + 83, TWO, CheckIn.FRESH, CheckIn.FRESH)).containsExactly(Pattern.SQUAT);
        assertThat(mastered(4 + 84, TWO, CheckIn.FRESH, CheckIn.FRESH)).isEmpty();
    }
}
