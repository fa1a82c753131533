/** How large JSON documents may be that are read, and what a person is told of one that is larger or broken. */
package org.groundwork.formats.json;
