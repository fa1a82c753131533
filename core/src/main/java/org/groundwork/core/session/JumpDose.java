package org.groundwork.core.session;

import org.groundwork.core.exercise.Plyometric;

/**
 * The jumps a session may hold.
 *
 * @param contacts the foot contacts, 0 where there are none
 * @param hardest the hardest landing allowed
 */
public record JumpDose(int contacts, Plyometric hardest) {

    public static final JumpDose NONE = new JumpDose(0, Plyometric.NONE);

    /** This dose with {@code percent} of its contacts taken away. */
    public JumpDose cut(int percent) {
        return new JumpDose(contacts * (100 - percent) / 100, hardest);
    }

    public boolean isNone() {
        return contacts < 2 || hardest == Plyometric.NONE;
    }
}
