/** What logged work says about the next loads, and which gates to harder work it opens. */
package org.groundwork.core.adapt.progress;
