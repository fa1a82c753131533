/** A plan as a file states it, believed or not, so that what is wrong can be found and said. */
package org.groundwork.core.review.finished;
