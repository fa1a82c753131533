package org.groundwork.core.exercise;

/** The muscle groups that an exercise is for. */
public enum Muscle {
    QUADRICEPS,
    GLUTES,
    HAMSTRINGS,
    HIP_ABDUCTORS,
    ADDUCTORS,
    HIP_FLEXORS,
    CALVES,
    SOLEUS,
    SHIN,
    FOOT,
    BACK_EXTENSORS,
    CORE,
    CHEST_AND_SHOULDERS,
    UPPER_BACK
}
