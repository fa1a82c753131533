/** What differs between two revisions of a plan, as facts that can be counted, reversed and told. */
package org.groundwork.core.plan.diff;
