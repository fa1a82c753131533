/** What use cases need of the outside, said as interfaces; {@code store} keeps it. */
package org.groundwork.app.port;
