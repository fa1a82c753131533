package org.groundwork.core.review.check;

import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;

/** The methodology's blocks that a stated block can stand for. */
final class Templates {

    private Templates() {}

    /** The one it names; else those of its focus and lever, narrowed to its sessions' kinds where that leaves any. */
    static List<BlockTemplate> of(FinishedBlock block, FinishedPlan plan, ReviewContext context) {
        List<BlockTemplate> all = context.methodology().blocks();
        List<BlockTemplate> named = all.stream()
                .filter(t -> block.template().filter(t.id()::equals).isPresent())
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<BlockTemplate> alike = all.stream()
                .filter(t -> t.focus() == block.focus() && t.lever().equals(block.lever()))
                .toList();
        List<BlockTemplate> narrowed = alike.stream()
                .filter(t -> plan.sessionsIn(block.days()).stream().anyMatch(s -> s.is(t.kind())))
                .toList();
        return narrowed.isEmpty() ? alike : narrowed;
    }

    /** Those that a session can follow: its block's of its own kind; else every one of its kind. */
    static List<BlockTemplate> of(FinishedSession session, FinishedPlan plan, ReviewContext context) {
        List<BlockTemplate> own = plan.blockOn(session.date()).map(b -> of(b, plan, context)).orElse(List.of()).stream()
                .filter(t -> session.is(t.kind()))
                .toList();
        return own.isEmpty()
                ? context.methodology().blocks().stream()
                        .filter(t -> session.is(t.kind()))
                        .toList()
                : own;
    }

    /** Every scheme of sets that lifts of these blocks may follow. */
    static List<SetScheme> schemes(List<BlockTemplate> templates) {
        return templates.stream()
                .flatMap(t -> Stream.concat(
                        Stream.of(t.main(), t.assistance()), t.menu().stream().map(item -> item.scheme())))
                .toList();
    }
}
