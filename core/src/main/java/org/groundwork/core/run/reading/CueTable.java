package org.groundwork.core.run.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every cue in the order in which they are tried. What a cue has matched is taken out, so that a later cue can't read
 * it a second time: <em>marathon pace</em> is a pace before <em>marathon</em> can be a race.
 */
final class CueTable {

    static final List<Cue> CUES = Stream.of(
                    NoteCues.CUES,
                    AsideCues.CUES,
                    OtherSportCues.CUES,
                    StrideCues.CUES,
                    LongCues.CUES,
                    FasterCues.CUES,
                    EasyCues.CUES)
            .flatMap(List::stream)
            .toList();

    private CueTable() {}
}
