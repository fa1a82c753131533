package org.groundwork.formats.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.formats.plan.JsonOut;

/** Hard sets by pattern over the last weeks that have begun: asked for beside done, those without either left out. */
final class PatternSets {

    private static final int WEEKS = 4;

    private final Revision revision;
    private final Catalogue catalogue;
    private final IsoWeek last;

    PatternSets(Revision revision, Catalogue catalogue, LocalDate today) {
        this.revision = revision;
        this.catalogue = catalogue;
        this.last = IsoWeek.of(today);
    }

    void write(JsonOut json) {
        Map<Pattern, Long> done = done();
        Map<Pattern, Long> planned = planned();
        json.objects(
                "patterns",
                Stream.of(Pattern.values())
                        .filter(pattern -> planned.containsKey(pattern) || done.containsKey(pattern))
                        .toList(),
                pattern -> {
                    json.text("pattern", pattern);
                    json.number("hardSets", planned.getOrDefault(pattern, 0L));
                    json.number("hardSetsDone", done.getOrDefault(pattern, 0L));
                });
    }

    private Map<Pattern, Long> planned() {
        return revision.plan().sessions().stream()
                .filter(session -> isRecent(session.at().date()))
                .flatMap(session -> session.exercises().stream())
                .filter(exercise -> exercise.exercise().pattern() != Pattern.PLYO)
                .collect(Collectors.groupingBy(
                        exercise -> exercise.exercise().pattern(),
                        TreeMap::new,
                        Collectors.summingLong(exercise -> exercise.workSets().size())));
    }

    private Map<Pattern, Long> done() {
        return revision.inputs().log().sessions().stream()
                .filter(session -> isRecent(session.at().date()))
                .flatMap(session -> session.sets().stream())
                .filter(SetDone::isWork)
                .flatMap(set -> pattern(set).stream())
                .filter(pattern -> pattern != Pattern.PLYO)
                .collect(Collectors.groupingBy(pattern -> pattern, TreeMap::new, Collectors.counting()));
    }

    private Optional<Pattern> pattern(SetDone set) {
        return catalogue.find(set.exercise()).map(Exercise::pattern);
    }

    private boolean isRecent(LocalDate day) {
        return !day.isBefore(last.plus(1 - WEEKS).monday()) && !day.isAfter(last.sunday());
    }
}
