package org.groundwork.core.review.check;

import java.util.Optional;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Each block that develops something changes one lever, the one its focus is about, and not the one before it did. */
final class OneLever extends PartCheck {

    OneLever() {
        super(
                "one-lever",
                "S18",
                "Every 4 to 6 weeks exactly one lever changes: weight, speed or volume.",
                Part.BLOCKS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        Optional<Lever> before = Optional.empty();
        for (FinishedBlock block : plan.blocks()) {
            lookAtLever(block, context, findings);
            if (before.isPresent() && before.equals(block.lever())) {
                findings.on(
                        block.days().start(),
                        "the " + block + " changes " + before.get()
                                + " as the block before it did, another lever is due");
            }
            before = block.focus() == Focus.TECHNIQUE ? Optional.empty() : block.lever();
        }
    }

    private static void lookAtLever(FinishedBlock block, ReviewContext context, Findings findings) {
        boolean known = context.methodology().blocks().stream()
                .anyMatch(t -> t.focus() == block.focus() && t.lever().equals(block.lever()));
        if (!known) {
            findings.on(
                    block.days().start(),
                    "the " + block + " changes "
                            + block.lever().map(Enum::name).orElse("no lever") + ", which is not what " + block.focus()
                            + " is about");
        }
    }
}
