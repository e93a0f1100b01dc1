/** The screen where a resident says who may act for her, and a next of kin for whom she does. */
@NullMarked
package no.heime.proxy.ui;

import org.jspecify.annotations.NullMarked;
