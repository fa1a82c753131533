package org.groundwork.formats.methodology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.BlockSequence;
import org.groundwork.formats.yaml.Section;

/** Reads the order of blocks. */
final class SequenceReader {

    private static final int LAST_POSITION = 20;

    private final Section section;
    private final Set<String> blocks;

    private SequenceReader(Section section, Set<String> blocks) {
        this.section = section;
        this.blocks = blocks;
    }

    static Optional<BlockSequence> read(Section section, Set<String> blocks) {
        return new SequenceReader(section, blocks).read();
    }

    private Optional<BlockSequence> read() {
        List<String> first = names("first");
        List<String> heavy = names("heavy");
        int again =
                section.need("heavy-again-from", v -> v.whole(0, LAST_POSITION)).orElse(0);
        List<String> light = names("light");
        Optional<String> inSeasonHeavy = name("in-season-heavy");
        List<String> inSeasonLight = names("in-season-light");
        Optional<String> maintain = name("maintain");
        return section.build(
                () -> new BlockSequence(
                        first, heavy, again, light, inSeasonHeavy.orElseThrow(), inSeasonLight, maintain.orElseThrow()),
                "at most one first block, at least one in each other list; positions count from 0");
    }

    private List<String> names(String key) {
        return section.need(key, v -> Optional.of(v.each(b -> b.oneOf(blocks)))).orElse(List.of());
    }

    private Optional<String> name(String key) {
        return section.need(key, v -> v.oneOf(blocks));
    }
}
