import {translate} from '@docusaurus/Translate';
import type {Figure, Region} from './drawing';

type Labels = Partial<Record<Region, string>>;

const toFrontLabels = (): Labels => ({
  head: translate({id: 'bodyMap.front.head', message: 'Head and face'}),
  neck: translate({id: 'bodyMap.front.neck', message: 'Neck'}),
  shoulder: translate({id: 'bodyMap.front.shoulder', message: 'Shoulder'}),
  chest: translate({id: 'bodyMap.front.chest', message: 'Chest and ribs'}),
  arm: translate({id: 'bodyMap.front.arm', message: 'Arm and elbow'}),
  belly: translate({id: 'bodyMap.front.belly', message: 'Belly'}),
  hip: translate({id: 'bodyMap.front.hip', message: 'Hip and groin'}),
  hand: translate({id: 'bodyMap.front.hand', message: 'Wrist and hand'}),
  thigh: translate({id: 'bodyMap.front.thigh', message: 'Thigh'}),
  knee: translate({id: 'bodyMap.front.knee', message: 'Knee'}),
  'lower-leg': translate({id: 'bodyMap.front.lowerLeg', message: 'Shin'}),
  foot: translate({id: 'bodyMap.front.foot', message: 'Foot and ankle'}),
});

const toBackLabels = (): Labels => ({
  head: translate({id: 'bodyMap.back.head', message: 'Back of head'}),
  neck: translate({id: 'bodyMap.back.neck', message: 'Neck'}),
  shoulder: translate({id: 'bodyMap.back.shoulder', message: 'Shoulder blade'}),
  'mid-back': translate({id: 'bodyMap.back.midBack', message: 'Mid back'}),
  'low-back': translate({id: 'bodyMap.back.lowBack', message: 'Low back'}),
  'si-joint': translate({id: 'bodyMap.back.siJoint', message: 'Tailbone and SI'}),
  buttock: translate({id: 'bodyMap.back.buttock', message: 'Buttock'}),
  thigh: translate({id: 'bodyMap.back.thigh', message: 'Back of thigh'}),
  knee: translate({id: 'bodyMap.back.knee', message: 'Back of knee'}),
  'lower-leg': translate({id: 'bodyMap.back.lowerLeg', message: 'Calf'}),
  foot: translate({id: 'bodyMap.back.foot', message: 'Heel and ankle'}),
});

/** What a view of the body calls its areas: one region has another name seen from behind. */
export function toLabels(side: Figure['side']): Labels {
  return side === 'front' ? toFrontLabels() : toBackLabels();
}
