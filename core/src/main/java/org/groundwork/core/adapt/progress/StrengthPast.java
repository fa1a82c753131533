package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.DateSpan;

/**
 * Everything that progress is judged by. The order in which it is handed in does not matter, nor does it matter whether
 * a piece of evidence is handed in twice.
 *
 * @param evidence what was asked and done
 * @param strengthDays days on which strength was trained, asked for or not
 * @param recoveries planned recovery periods, which are no layoff
 * @param besides what sets that no plan asked for showed
 */
public record StrengthPast(
        List<AskedAndDone> evidence, Set<LocalDate> strengthDays, List<DateSpan> recoveries, List<ShownLift> besides) {

    public StrengthPast {
        evidence = new HashSet<>(evidence)
                .stream()
                        .sorted(AskedAndDone.ORDER.thenComparing(AskedAndDone::toString))
                        .toList();
        Set<LocalDate> days = new HashSet<>(strengthDays);
        evidence.stream().filter(e -> !e.done().isEmpty()).forEach(e -> days.add(e.date()));
        strengthDays = Set.copyOf(days);
        recoveries = List.copyOf(recoveries);
        besides = List.copyOf(besides);
    }

    /** A past in which nothing was lifted but what was asked for. */
    public StrengthPast(List<AskedAndDone> evidence, Set<LocalDate> strengthDays, List<DateSpan> recoveries) {
        this(evidence, strengthDays, recoveries, List.of());
    }

    /** Nothing was trained yet. */
    public static StrengthPast none() {
        return new StrengthPast(List.of(), Set.of(), List.of());
    }

    /** Every strength day up to {@code on}, inclusive, in order, with its evidence. */
    TreeMap<LocalDate, List<AskedAndDone>> days(LocalDate on) {
        TreeMap<LocalDate, List<AskedAndDone>> days = evidence.stream()
                .filter(e -> !e.done().isEmpty())
                .collect(Collectors.groupingBy(AskedAndDone::date, TreeMap::new, Collectors.toList()));
        strengthDays.forEach(day -> days.putIfAbsent(day, List.of()));
        return new TreeMap<>(days.headMap(on, true));
    }

    /** The same with what else was shown. */
    public StrengthPast withBesides(List<ShownLift> shown) {
        return new StrengthPast(evidence, strengthDays, recoveries, shown);
    }

    /** This and {@code more}. */
    public StrengthPast with(Collection<AskedAndDone> more) {
        List<AskedAndDone> all = new java.util.ArrayList<>(evidence);
        all.addAll(more);
        return new StrengthPast(all, strengthDays, recoveries, besides);
    }
}
