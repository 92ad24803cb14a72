"""What hands add to the picture: links, progress, milestones, lateness, the dot to link from."""

from __future__ import annotations

from planner.ui.views.timeline_links import Arrows, paint_dot
from planner.ui.views.timeline_milestones import paint_lateness, paint_milestones
from planner.ui.views.timeline_progress import paint_progress
from planner.ui.views.timeline_scene import Scene


def add_details(scene: Scene) -> None:
    """Paint them in this scene, on the screen and on paper alike."""
    arrows = Arrows()
    scene.under.append(arrows.paint)
    scene.over += [paint_lateness, paint_milestones, paint_progress]
    if not scene.paper:
        scene.over.append(paint_dot)
        scene.live.append(arrows.paint_held)
