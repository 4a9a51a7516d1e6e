package org.throughline.api;

import java.util.List;
import org.throughline.diffusion.LikeAdopter;

/** The adopters of an innovation that are most like an organisation. */
record LikeAdopters(List<LikeAdopter> adopters) {}
