import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js';
import { wholeBars } from './whole-bars.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  wholeBars,
);

/**
 * Chart.js with only the parts that the site’s charts use, so that no reader loads more: bars and
 * lines on category, linear and logarithmic scales; no legend, no tooltip, no title. Any other
 * chart type or scale makes `new Chart` throw “… is not a registered …”.
 */
export { Chart };
