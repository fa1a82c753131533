/** Reading athlete files. */
package org.groundwork.formats.athlete;
