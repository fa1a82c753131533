package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an athlete said that a run is, kept as a rule for later readings.
 *
 * @param title the run's title as it was shown; empty only where {@code date} is given, and then of any run that day
 * @param date the one day that the rule is for; every day where it is empty
 * @param type what the run is
 */
public record TypeCorrection(String title, Optional<LocalDate> date, RunType type) {

    public TypeCorrection {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(type, "type");
        title = title.strip();
        if (title.isEmpty() && date.isEmpty()) {
            throw new IllegalArgumentException("a correction names neither a title nor a date");
        }
    }

    /** What it speaks of, as a person would say it. */
    public String name() {
        String day = date.map(DayWords::day).orElse("");
        String quoted = title.isEmpty() ? "" : "\"" + title + "\"";
        return (quoted + (quoted.isEmpty() || day.isEmpty() ? "" : " on ") + day).strip();
    }

    /** How well it fits a run of {@code title} on {@code day}; 0 where it does not, more the nearer it is. */
    int fit(String title, LocalDate day) {
        if (date.filter(own -> !own.equals(day)).isPresent()) {
            return 0;
        }
        int dated = date.isPresent() ? 3 : 0;
        if (this.title.isEmpty()) {
            return dated;
        }
        RunTitle own = RunTitle.of(this.title);
        RunTitle other = RunTitle.of(title);
        if (own.text().equals(other.text())) {
            return dated + 2;
        }
        return own.words().equals(other.words()) ? dated + 1 : 0;
    }
}
