package no.heime.assisted.ui;

import com.vaadin.flow.component.Component;

/**
 * Something that is wrong with what stands in a form, and is said beside its field.
 *
 * @param box the field with its label
 * @param answer what is filled in or ticked there
 */
record Wrong(String sentence, Component box, Component answer) {}
