package org.groundwork.app.sync;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.living.JournalEvent;

/** A season of two weeks, which is planned quickly. */
final class ShortSeason {

    static final LocalDate START = LocalDate.of(2026, 11, 30);

    private static final String ATHLETE = """
            athlete: {name: Ada, experience: intermediate, lifting_heavy_now: true, days_since_strength: 3}
            start: 2026-11-30
            equipment: gym
            races: [{date: 2026-12-13, distance: 10k, priority: A}]
            runs: {week: {wed: {type: intervals, minutes: 60, slot: am}, sun: {type: long, km: 18, slot: am}}}
            """;

    private ShortSeason() {}

    /** The first event of its journal. */
    static JournalEvent begun() {
        return new JournalEvent.Begun(
                1, START, new AthleteSource("ada.yaml", ATHLETE, ZoneId.of("Europe/London")), List.of());
    }
}
