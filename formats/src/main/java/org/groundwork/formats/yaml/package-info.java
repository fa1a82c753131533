/** Reading YAML, and JSON with it, into values that know their line and collect what a person has to put right. */
package org.groundwork.formats.yaml;
