package org.groundwork.formats.review;

import java.time.LocalDate;
import java.util.Optional;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedBlock;

/** A block of a sketched plan, to be changed at will. */
final class BlockSketch {

    Focus focus;
    Optional<Lever> lever;
    LocalDate start;
    LocalDate end;
    Optional<LocalDate> deloadFrom;

    BlockSketch(Focus focus, Lever lever, String start, String end, String deloadFrom) {
        this.focus = focus;
        this.lever = Optional.ofNullable(lever);
        this.start = LocalDate.parse(start);
        this.end = LocalDate.parse(end);
        this.deloadFrom = Optional.ofNullable(deloadFrom).map(LocalDate::parse);
    }

    /** Makes it about something else. */
    void become(Focus other, Lever otherLever) {
        focus = other;
        lever = Optional.ofNullable(otherLever);
    }

    FinishedBlock finished() {
        return new FinishedBlock(Optional.empty(), focus, lever, new Days(start, end), deloadFrom);
    }
}
